import type {SharePlace} from '../../src/panel/share';
import {PDF, WHAT_PDF_IS} from '../../src/texts/panel/share';
import {Away} from '../parts/away';
import {pdfAddress} from './pdf-address';

export interface PdfLinksProps {
  readonly place: Pick<SharePlace, 'spreadsheet' | 'sheets'>;
  readonly locale: string;
}

/** Links to Google's own PDF of each sheet that people print. */
export function PdfLinks({place: {spreadsheet, sheets}, locale}: PdfLinksProps) {
  return (
    <>
      <h2>{PDF}</h2>
      <p class="lead">{WHAT_PDF_IS}</p>
      <p class="acts small">
        {sheets.map(sheet => (
          <Away key={sheet.id} href={pdfAddress(spreadsheet, sheet, locale)}>
            {sheet.name}
          </Away>
        ))}
      </p>
    </>
  );
}
