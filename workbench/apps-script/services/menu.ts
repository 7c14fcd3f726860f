import type {Execution} from '../runtime/execution';
import type {MenuEntry, Menu as ScreenMenu} from '../runtime/screen';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';

type Menu = GoogleAppsScript.Base.Menu;

const methods = {
  addItem: ['String, String'],
  addSeparator: [''],
  addSubMenu: ['Menu'],
  addToUi: [''],
} satisfies Partial<Record<keyof Menu, Overloads>>;

const kind: ServiceKind = {name: 'Menu', methods, needs: 'nothing'};

/** Gathers a menu. It shows once it is added to the interface. */
export class MenuService extends Service<Menu> implements Pick<Menu, keyof typeof methods> {
  readonly #entries: MenuEntry[] = [];

  constructor(
    execution: Execution,
    readonly caption: string,
    private readonly addOn: boolean,
  ) {
    super(execution, kind);
  }

  addItem(caption: string, functionName: string): Menu {
    this.#entries.push({kind: 'item', caption, functionName});
    return this.face;
  }

  addSeparator(): Menu {
    this.#entries.push({kind: 'separator'});
    return this.face;
  }

  addSubMenu(menu: Menu): Menu {
    const {caption, entries} = this.execution.serviceOf(MenuService, menu);
    this.#entries.push({kind: 'menu', caption, entries: [...entries]});
    return this.face;
  }

  addToUi(): void {
    const menu: ScreenMenu = {kind: 'menu', caption: this.caption, entries: [...this.#entries], addOn: this.addOn};
    const {screen} = this.execution.world;
    screen.menus = [
      ...screen.menus.filter(other => other.caption !== menu.caption || other.addOn !== menu.addOn),
      menu,
    ];
  }

  get entries(): readonly MenuEntry[] {
    return this.#entries;
  }
}
