import type {Execution} from '../runtime/execution';
import {GoogleError} from '../runtime/google-error';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';

const methods = {getDocumentLock: ['']} satisfies Partial<Record<keyof GoogleAppsScript.Lock.LockService, Overloads>>;

const kind: ServiceKind = {name: 'LockService', methods, needs: 'nothing'};

/**
 * The document's lock only. Waiting, in milliseconds, moves the workbench's clock; when the lock does not come free by
 * then, `tryLock` gives false and `waitLock` throws Google's error.
 */
export class LockServiceService
  extends Service<GoogleAppsScript.Lock.LockService>
  implements Pick<GoogleAppsScript.Lock.LockService, keyof typeof methods>
{
  constructor(execution: Execution) {
    super(execution, kind);
  }

  getDocumentLock(): GoogleAppsScript.Lock.Lock {
    return new LockHandle(this.execution).face;
  }
}

const lockMethods = {
  hasLock: [''],
  releaseLock: [''],
  tryLock: ['Integer'],
  waitLock: ['Integer'],
} satisfies Partial<Record<keyof GoogleAppsScript.Lock.Lock, Overloads>>;

const lockKind: ServiceKind = {
  name: 'Lock',
  prefix: 'LockService.',
  methods: lockMethods,
  needs: 'nothing',
  waits: new Set(['tryLock', 'waitLock']),
};

/** The document's lock as one execution sees it. It goes when the execution ends. */
class LockHandle
  extends Service<GoogleAppsScript.Lock.Lock>
  implements Pick<GoogleAppsScript.Lock.Lock, keyof typeof lockMethods>
{
  constructor(execution: Execution) {
    super(execution, lockKind);
  }

  hasLock(): boolean {
    return this.execution.world.lock.isHeldBy(this.execution);
  }

  releaseLock(): void {
    const {lock, warnings} = this.execution.world;
    if (this.hasLock() && this.execution.unflushed) {
      warnings.push('The lock was released before SpreadsheetApp.flush(): the next holder may read the old state.');
    }
    lock.release(this.execution);
  }

  tryLock(milliseconds: number): boolean {
    const {lock} = this.execution.world;
    const taken = lock.take(this.execution, milliseconds);
    if (taken) this.execution.atEnd.push(() => lock.release(this.execution));
    return taken;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) {
      throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
    }
  }
}
