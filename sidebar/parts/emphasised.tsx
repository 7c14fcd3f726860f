/**
 * A sentence of ours in which some words stand out, those between asterisks: whole, its words can take another order in another
 * language. Not for what a user wrote, which may hold asterisks.
 */
export function Emphasised({text}: {readonly text: string}) {
  return <>{text.split('*').map((part, index) => (index % 2 === 0 ? part : <b key={`${index} ${part}`}>{part}</b>))}</>;
}
