/** Which deal the selected cell is about. */
export interface SelectedDeal {
  /** Tells the cell from others. */
  readonly cell: string;
  /** `""` where the cell is about nobody. */
  readonly customer: string;
  /** `""` for the customer's unnamed deal; null where any of theirs may be meant. */
  readonly deal: string | null;
}
