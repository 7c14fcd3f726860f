/**
 * The engine's templates with its menus said to be menus, for those who hear the page or have no mouse: menu-keys.ts in the
 * browser's part does the rest. Throws where the engine's templates are others than these lines are for.
 */
export function withMenuRoles(templates: string): string {
  return changes.reduce((text, [before, after]) => {
    if (text.split(before).length !== 2) throw new Error(`The engine's templates have no one place with ${before}`);
    return text.replace(before, () => after);
  }, templates);
}

const isOpen = 'state.menuState.parentMenu and state.menuState.parentMenu.id === menu.id';

const changes = [
  [
    '<div class="o-topbar-topleft d-flex" t-ref="topBarTop">',
    '<div class="o-topbar-topleft d-flex" t-ref="topBarTop" role="menubar" aria-label="Menus">',
  ],
  [
    'class="o-topbar-menu o-hoverable-button text-nowrap rounded"',
    `class="o-topbar-menu o-hoverable-button text-nowrap rounded" role="menuitem" aria-haspopup="menu"
              t-att-aria-expanded="(${isOpen}) ? 'true' : 'false'" t-att-tabindex="menu_first ? '0' : '-1'"
              t-on-openmenu="(ev) => this.openMenu(menu, ev.currentTarget, true)"`,
  ],
  ['class="o-menu"\n', 'class="o-menu" role="menu" tabindex="-1"\n'],
  [
    `<div t-if="menuItem === 'separator'" class="o-separator border-bottom"/>`,
    `<div t-if="menuItem === 'separator'" class="o-separator border-bottom" role="separator"/>`,
  ],
  [
    'class="o-menu-item d-flex justify-content-between align-items-center"',
    `class="o-menu-item d-flex justify-content-between align-items-center" role="menuitem"
            t-att-aria-haspopup="isMenuRoot and 'menu'" t-att-aria-disabled="!isMenuEnabled and 'true'"`,
  ],
] as const;
