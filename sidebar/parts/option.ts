/** Something to choose. */
export interface Option {
  /** What the control holds once it is chosen. */
  readonly value: string;
  /** What is shown. */
  readonly text: string;
}
