/**
 * The menus under the keyboard: Google's own keys open them from anywhere on the page, arrows walk along the bar, and Escape
 * leads back to where the user was. Inside an open menu the engine has arrows and Enter of its own.
 *
 * @param grid the element that everything of the grid's stands in
 */
export function useMenuKeys(grid: HTMLElement): void {
  /** What had the keyboard before a menu was opened. */
  let before: HTMLElement | undefined;

  const open = (menu: HTMLElement): void => {
    const {activeElement} = document;
    before = activeElement instanceof HTMLElement ? activeElement : undefined;
    menu.dispatchEvent(new Event('openmenu'));
  };

  const inBar = (menu: HTMLElement, key: string): boolean => {
    const all = barOf(grid);
    const at = all.indexOf(menu);
    const next = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1}[key];
    if (next !== undefined) goTo(all, all.at(next % all.length));
    else if (['Enter', ' ', 'ArrowDown'].includes(key)) open(menu);
    else if (key === 'Escape') grid.querySelector<HTMLElement>('.o-grid')?.focus();
    else return false;
    return true;
  };

  const inMenu = (item: HTMLElement, key: string): boolean => {
    if (key === ' ') item.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}));
    else if (key === 'Escape' && grid.querySelectorAll('.o-menu').length === 1) {
      const back = before;
      before = undefined;
      if (back) whenClosed(grid, () => back.focus());
    }
    return key === ' ';
  };

  const isDone = (event: KeyboardEvent): boolean => {
    const menu = menuOf(grid, event);
    if (menu) open(menu);
    if (menu || !(event.target instanceof HTMLElement)) return menu !== undefined;
    const {target, key} = event;
    if (target.matches('.o-topbar-menu')) return inBar(target, key);
    return target.closest('.o-menu-wrapper') !== null && inMenu(target, key);
  };

  const hear = (event: KeyboardEvent): void => {
    if (!isDone(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', hear, {capture: true});
}

/** Google's letters: with Alt, or with Alt and Shift where the browser has a use for Alt alone; on a Mac with Control and Option. */
const letters: Readonly<Record<string, string>> = {
  KeyF: 'file',
  KeyE: 'edit',
  KeyV: 'view',
  KeyI: 'insert',
  KeyO: 'format',
  KeyD: 'data',
  KeyN: 'extensions',
};

function menuOf(grid: HTMLElement, {code, altKey, ctrlKey, metaKey}: KeyboardEvent): HTMLElement | undefined {
  const isMac = navigator.platform.startsWith('Mac');
  const id = altKey && !metaKey && ctrlKey === isMac ? letters[code] : undefined;
  return barOf(grid).find(menu => id !== undefined && menu.dataset.id === id);
}

function barOf(grid: HTMLElement): HTMLElement[] {
  return [...grid.querySelectorAll<HTMLElement>('.o-topbar-menu')];
}

/** The bar is one stop of the Tab key: the item that was there last. */
function goTo(all: readonly HTMLElement[], menu: HTMLElement | undefined): void {
  for (const each of all) each.tabIndex = each === menu ? 0 : -1;
  menu?.focus();
}

/** The engine takes a menu away when it draws next, and then gives the keyboard to the cells. */
function whenClosed(grid: HTMLElement, then: () => void): void {
  requestAnimationFrame(() => (grid.querySelector('.o-menu') ? whenClosed(grid, then) : then()));
}
