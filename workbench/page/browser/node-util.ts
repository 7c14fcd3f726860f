/** What the page's code uses of Node's module of this name, in a browser. */
export const types = {
  isDate: (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]',
};
