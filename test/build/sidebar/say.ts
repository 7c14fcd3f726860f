/** Stands in a file of its own so that the bundler has something to bundle. */
export const say = (text: string): string => `say ${text}`;
