/** What others see of a spreadsheet, and how to show them less. No code can change that: it is said. */
export function WhoSees() {
  return (
    <details>
      <summary>What management may see</summary>
      <p>Whoever can open this spreadsheet sees all of it: every row of the log, and hidden sheets too.</p>
    </details>
  );
}
