import {inspect} from 'node:util';
import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import type {LogEntry} from '../world';

const methods = {error: ['...'], info: ['...'], log: ['...'], warn: ['...']};

const kind: ServiceKind = {name: 'console', methods, needs: 'nothing'};

/** The log of Cloud Logging. Google's types declare `console` as a namespace, so no class stands behind it. */
export class ConsoleService extends Service<Record<keyof typeof methods, (...values: unknown[]) => void>> {
  constructor(execution: Execution) {
    super(execution, kind);
  }

  error(...values: unknown[]): void {
    this.#write('error', values);
  }

  info(...values: unknown[]): void {
    this.#write('info', values);
  }

  log(...values: unknown[]): void {
    this.#write('log', values);
  }

  warn(...values: unknown[]): void {
    this.#write('warn', values);
  }

  #write(level: LogEntry['level'], values: unknown[]): void {
    this.execution.world.log.push({level, text: textOf(values)});
  }
}

type Logger = Pick<GoogleAppsScript.Base.Logger, 'log'>;

const loggerKind: ServiceKind = {name: 'Logger', methods: {log: ['any, ...']}, needs: 'nothing'};

/**
 * Writes into the same log as `console`, at level "log". Google fills in a `%s` of the first text; here all values
 * follow one another.
 */
export class LoggerService extends Service<Logger> implements Logger {
  constructor(execution: Execution) {
    super(execution, loggerKind);
  }

  log(...values: unknown[]): GoogleAppsScript.Base.Logger {
    this.execution.world.log.push({level: 'log', text: textOf(values)});
    return this.face as GoogleAppsScript.Base.Logger;
  }
}

function textOf(values: unknown[]): string {
  return values.map(value => (typeof value === 'string' ? value : inspect(value))).join(' ');
}
