/**
 * Keeps the keyboard where the user has put it. The grid takes it whenever it is drawn anew, as after a script that wrote much,
 * and whenever one of its menus goes away; a user who is typing in a page of the add-on's would go on typing into cells. As
 * long as such a page has the keyboard, and nobody has touched anything outside it since, the grid's asking is passed over.
 *
 * @param grid the element that everything of the grid's stands in
 */
export function keepFocus(grid: HTMLElement): void {
  let isByHand = true;
  const byHand = (): void => {
    isByHand = true;
  };
  addEventListener('pointerdown', byHand, {capture: true});
  addEventListener('keydown', byHand, {capture: true});
  // This is also how a window hears that a frame in it has got the keyboard.
  addEventListener('blur', () => {
    isByHand = false;
  });
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function takeFocus(options) {
    const isTaken = !isByHand && document.activeElement instanceof HTMLIFrameElement;
    if (!isTaken || !grid.contains(this)) focus.call(this, options);
  };
}

/** Lets the grid have the keyboard again: the page that had it has closed, or has asked for this. */
export function focusGrid(grid: HTMLElement): void {
  if (document.activeElement instanceof HTMLIFrameElement) document.activeElement.blur();
  grid.querySelector<HTMLElement>('.o-grid')?.focus();
}
