import type {Area} from '../../document/annotations';
import {assertEditable} from '../../document/protection';
import type {Execution} from '../../runtime/execution';
import {GoogleError} from '../../runtime/google-error';
import {Service, type ServiceKind} from '../../runtime/service';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A handle on one sheet. It outlives the sheet: using it after the sheet was deleted is an error. */
export class SheetBase extends Service<Sheet> {
  constructor(
    execution: Execution,
    kind: ServiceKind,
    readonly sheetId: string,
  ) {
    super(execution, kind);
  }

  /** The engine's id of the sheet. Throws Google's error when the sheet no longer exists. */
  id(): string {
    const {book} = this.execution.world;
    if (!book.hasSheet(this.sheetId)) throw new GoogleError(`Sheet ${book.ids.gid(this.sheetId)} not found`);
    return this.sheetId;
  }

  protected whole(): Area {
    return this.execution.world.book.wholeSheet(this.id());
  }

  /** Throws unless this user may edit the area, which is the whole sheet if left out. */
  protected assertEditable(area: Area = this.whole()): void {
    const {user, world} = this.execution;
    assertEditable(world.book, area, user, world.owner);
    this.execution.unflushed = true;
  }
}
