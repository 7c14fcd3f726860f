import type {Encoding} from './encode';
import {encode} from './encode';
import {type ExpectedDeal, expectedDeal} from './expected-deal';

/** A list of deals as a product writes it, and what stands in it. */
export interface DealFile {
  /** As the product names the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** One a deal, in the order of the rows. */
  readonly expected: readonly ExpectedDeal[];
}

/** A row as it stands in the file, without its line end, and what is read out of it. */
export type ReadRow = readonly [line: string, read: Partial<ExpectedDeal>];

export interface DealFileParts {
  readonly name: string;
  readonly encoding: Encoding;
  readonly lineEnd: '\n' | '\r\n';
  /** Lines above the header. */
  readonly above?: readonly string[];
  readonly header: string;
  readonly rows: readonly ReadRow[];
  /** Lines below the last deal. */
  readonly below?: readonly string[];
}

export function dealFile({name, encoding, lineEnd, above = [], header, rows, below = []}: DealFileParts): DealFile {
  const lines = [...above, header, ...rows.map(([line]) => line), ...below];
  return {
    name,
    bytes: encode(lines.map(line => line + lineEnd).join(''), encoding),
    expected: rows.map(([, read]) => expectedDeal(read)),
  };
}
