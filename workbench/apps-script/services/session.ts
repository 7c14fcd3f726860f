import {createHash} from 'node:crypto';
import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';

type Session = GoogleAppsScript.Base.Session;

const methods = {
  getActiveUserLocale: [''],
  getScriptTimeZone: [''],
  getTemporaryActiveUserKey: [''],
} satisfies Partial<Record<keyof Session, Overloads>>;

const kind: ServiceKind = {name: 'Session', methods, needs: 'nothing'};

/** Who runs the script, as far as an add-on without the e-mail scope may know. */
export class SessionService extends Service<Session> implements Pick<Session, keyof typeof methods> {
  constructor(execution: Execution) {
    super(execution, kind);
  }

  getActiveUserLocale(): string {
    return this.execution.world.book.settings.locale.slice(0, 2);
  }

  getScriptTimeZone(): string {
    return this.execution.world.manifest.timeZone;
  }

  /** The same for one user for 30 days, and saying nothing about them. */
  getTemporaryActiveUserKey(): string {
    return createHash('sha256').update(this.execution.user).digest('base64url');
  }
}
