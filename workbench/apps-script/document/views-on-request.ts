import {registries} from '@odoo/o-spreadsheet';

/**
 * Which colours are in use, and where on the screen each row and column begins: the engine works both out after every
 * command, over all cells and rows of all sheets. Only who looks at a sheet asks for them, so here they wait until then.
 */

const coreViews = registries.coreViewsPluginRegistry;
const CustomColors = coreViews.get('custom_colors');

/** The engine's getter, which its types leave out. */
const usedColors = (CustomColors.prototype as unknown as {getCustomColors(): string[]}).getCustomColors;

class ColorsOnRequest extends CustomColors {
  override finalize(): void {
    // Nothing: `getCustomColors` does it.
  }

  getCustomColors(): string[] {
    super.finalize();
    return usedColors.call(this);
  }
}

type Positions = Record<number, number>;

/** What this file uses of the engine's plugin for the places of rows and columns. Its types call it private. */
interface Internals {
  computePositions(sheetId: string, dimension: 'COL' | 'ROW'): Positions;
}

const statefulViews = registries.statefulUIPluginRegistry;
const HeaderPositions = statefulViews.get('header_positions');

class PositionsOnRequest extends HeaderPositions {
  computeHeaderPositionsOfSheet(sheetId: string): Record<'COL' | 'ROW', Positions> {
    const {computePositions} = this as unknown as Internals;
    const known: Partial<Record<'COL' | 'ROW', Positions>> = {};
    const positionsOf = (dimension: 'COL' | 'ROW'): Positions =>
      (known[dimension] ??= computePositions.call(this, sheetId, dimension));
    return {
      get COL() {
        return positionsOf('COL');
      },
      get ROW() {
        return positionsOf('ROW');
      },
    };
  }
}

const Viewport = statefulViews.get('viewport');

/** What of a sheet is in sight. The server has no screen, and nobody there asks. */
class UnseenViewport extends Viewport {
  override finalize(): void {
    // Nothing.
  }
}

/** Puts the plugins in the engine's place, for models made from then on. */
export function computeViewsOnRequest(): void {
  coreViews.replace('custom_colors', ColorsOnRequest);
  statefulViews.replace('header_positions', PositionsOnRequest);
  if (!('HTMLElement' in globalThis)) statefulViews.replace('viewport', UnseenViewport);
}
