/** The part of Google's client side that a page in the sidebar finds. */
export interface GoogleRun {
  withSuccessHandler(handler: (result: unknown) => void): GoogleRun;
  withFailureHandler(handler: (error: unknown) => void): GoogleRun;
}

declare global {
  interface Window {
    readonly google: {readonly script: {readonly run: GoogleRun}};
  }
}
