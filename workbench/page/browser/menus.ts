import {registries} from '@odoo/o-spreadsheet';
import type {Menu, MenuEntry} from '../../apps-script/runtime/screen';
import type {AddOnWords} from '../add-on';

/** An item as the engine's menus take it. */
type ActionSpec = Parameters<typeof registries.topbarMenuRegistry.add>[1];

export interface MenuEvents {
  /** From one of the add-on's templates, by its number; an empty one for null. */
  newSpreadsheet(template: number | null): void;
  open(): void;
  /** To the spreadsheet that the present one has replaced. */
  goBack(): void;
  canGoBack(): boolean;
  download(): void;
  settings(): void;
  log(): void;
  run(functionName: string): void;
  /** The menus as the add-on made them. */
  menus(): readonly Menu[];
  /** An add-on's own menu is called by its name. */
  addOn: AddOnWords;
}

/** Puts the page's own items into File, and the add-on's menus under Extensions. */
export function addMenus(events: MenuEvents): void {
  const {topbarMenuRegistry} = registries;
  const file = (key: string, name: string, sequence: number, execute: () => void, separator = false): void => {
    topbarMenuRegistry.addChild(key, ['file'], {name, sequence, execute, separator});
  };
  const {templates} = events.addOn;
  file('new', 'New', 10, () => events.newSpreadsheet(null), templates.length === 0);
  for (const [index, title] of templates.entries()) {
    const isLast = index === templates.length - 1;
    file(`template${index}`, title, 11 + index / templates.length, () => events.newSpreadsheet(index), isLast);
  }
  file('open', 'Open CSV tables or .xlsx…', 20, events.open);
  topbarMenuRegistry.addChild('back', ['file'], {
    name: 'Back to the one before',
    sequence: 25,
    execute: events.goBack,
    isEnabled: events.canGoBack,
    isReadonlyAllowed: true,
  });
  file('download', 'Save as .xlsx', 30, events.download, true);
  // The engine has a panel of this name for what the spreadsheet's locale decides here.
  topbarMenuRegistry.replaceChild('settings', ['file'], {name: 'Settings', sequence: 200, execute: events.settings});
  topbarMenuRegistry.add('extensions', {
    name: 'Extensions',
    sequence: 70,
    children: [
      () => events.menus().map((menu, index) => toSpec(menu, index, events)),
      {id: 'log', name: 'Execution log', sequence: 1_000, execute: events.log},
    ],
  });
}

/** A separator stands below the item before it. A script's own menu, which Google puts into the bar, is found here as well. */
function toSpec({caption, entries, addOn}: Menu, index: number, events: MenuEvents): ActionSpec {
  const name = addOn ? events.addOn.name : caption;
  return {id: `menu${index}`, name, sequence: index, separator: true, children: entriesToSpecs(entries, events)};
}

function entriesToSpecs(entries: readonly MenuEntry[], events: MenuEvents): ActionSpec[] {
  const specs: ActionSpec[] = [];
  entries.forEach((entry, index) => {
    if (entry.kind === 'separator') {
      const before = specs.at(-1);
      if (before) before.separator = true;
    } else if (entry.kind === 'menu') {
      specs.push({
        id: `menu${index}`,
        name: entry.caption,
        sequence: index,
        children: entriesToSpecs(entry.entries, events),
      });
    } else {
      const {caption, functionName} = entry;
      specs.push({id: `item${index}`, name: caption, sequence: index, execute: () => events.run(functionName)});
    }
  });
  return specs;
}
