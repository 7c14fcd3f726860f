import {type CellPosition, type Getters, registries, UIPlugin} from '@odoo/o-spreadsheet';
import {Component, xml} from '@odoo/owl';
import '../../apps-script/document/annotations-plugin';
import type {Annotation} from '../../apps-script/document/annotations-plugin';

/** Google's notes: a black corner on the cell, and the text when the pointer rests there. The engine has no notes. */

type NoteGetters = {getAnnotations(kind: 'note'): Readonly<Record<string, Annotation>>};

function notesOf(getters: Getters): Annotation[] {
  return Object.values((getters as unknown as NoteGetters).getAnnotations('note'));
}

function noteAt(getters: Getters, {sheetId, col, row}: CellPosition): string | undefined {
  const note = notesOf(getters).find(({at}) => at?.sheetId === sheetId && at.zone.left === col && at.zone.top === row);
  return typeof note?.body === 'string' ? note.body : undefined;
}

class NotePopover extends Component {
  static maxSize = {maxWidth: 280, maxHeight: 220};
  static override template = xml`<div class="cell-note" t-esc="props.text"/>`;
  static override props = {text: String, onClosed: {type: Function, optional: true}};
}

/** Pixels. */
const cornerSize = 5;

class NoteCorners extends UIPlugin {
  static override layers = ['Clipboard'] as const;

  override drawLayer({ctx}: {ctx: CanvasRenderingContext2D}): void {
    const sheetId = this.getters.getActiveSheetId();
    ctx.fillStyle = '#000000';
    for (const {at} of notesOf(this.getters)) {
      if (at?.sheetId !== sheetId) continue;
      const zone = this.getters.expandZone(sheetId, {...at.zone, right: at.zone.left, bottom: at.zone.top});
      const {x, y, width, height} = this.getters.getVisibleRect(zone);
      if (width === 0 || height === 0) continue;
      ctx.beginPath();
      ctx.moveTo(x + width - cornerSize, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + cornerSize);
      ctx.fill();
    }
  }
}

/** Shows them in the grids made from then on. To be called once: the engine throws on a second. */
export function showCellNotes(): void {
  registries.featurePluginRegistry.add('note_corners', NoteCorners);
  registries.cellPopoverRegistry.add('CellNote', {
    onHover: (position, getters) => {
      const text = noteAt(getters, position);
      if (text === undefined) return {isOpen: false};
      return {isOpen: true, props: {text}, Component: NotePopover, cellCorner: 'top-right'};
    },
  });
}
