/** What others see of a spreadsheet, and how to show them less. No code can change that: it is said. */
export function WhoSees() {
  return (
    <>
      <h2>What management may see</h2>
      <p>
        Whoever can open this spreadsheet sees <b>all of it</b>: every deal, note and amount, and hidden sheets too,
        which a copy of the file shows.
      </p>
      <details>
        <summary>Show only Overview</summary>
        <ul>
          <li>Send the PDF.</li>
          <li>
            Freeze Overview, then open the menu of the frozen sheet’s tab: <b>Copy to › New spreadsheet</b>. Share that
            one.
          </li>
          <li>
            <b>File › Share › Publish to web</b>, with one sheet chosen. <b>Anyone with the link</b> sees it, without
            signing in, until you stop publishing. Overview goes on changing there, a frozen copy does not.
          </li>
        </ul>
      </details>
      <details>
        <summary>Protect the log</summary>
        <ul>
          <li>
            <b>Data › Protect sheets and ranges</b>: choose the sheet Conversations, then who may edit it.
          </li>
          <li>
            It keeps others from changing rows, not from seeing them. Who may not edit it cannot log in the panel
            either.
          </li>
          <li>
            Viewers can copy, print and download unless <b>Share › Settings</b> says otherwise.
          </li>
        </ul>
      </details>
    </>
  );
}
