/** A sentence of ours in which names stand between quotes: one that runs from right to left must not turn the sentence round. */
export function Sentence({text}: {readonly text: string}) {
  const parts = text.split(/(“[^”]*”|"[\s\S]*")/);
  return (
    <span dir="ltr">
      {parts.map((part, index) => (index % 2 === 0 ? part : <bdi key={`${index} ${part}`}>{part}</bdi>))}
    </span>
  );
}
