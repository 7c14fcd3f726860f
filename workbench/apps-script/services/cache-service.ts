import type {Execution} from '../runtime/execution';
import {GoogleError} from '../runtime/google-error';
import type {CacheStore} from '../runtime/key-values';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';

const methods = {
  getDocumentCache: [''],
  getUserCache: [''],
} satisfies Partial<Record<keyof GoogleAppsScript.Cache.CacheService, Overloads>>;

const kind: ServiceKind = {name: 'CacheService', methods, needs: 'properties'};

/**
 * The document's cache and the user's own. Entries go by the workbench's clock, after 600 seconds unless told
 * otherwise; a time below 1 or above 21,600 seconds, or too much text, throws Google's error (see CacheStore).
 */
export class CacheServiceService
  extends Service<GoogleAppsScript.Cache.CacheService>
  implements Pick<GoogleAppsScript.Cache.CacheService, keyof typeof methods>
{
  constructor(execution: Execution) {
    super(execution, kind);
  }

  getDocumentCache(): GoogleAppsScript.Cache.Cache {
    return new CacheHandle(this.execution, this.execution.world.cache.document).face;
  }

  getUserCache(): GoogleAppsScript.Cache.Cache {
    return new CacheHandle(this.execution, this.execution.world.cache.of(this.execution.user)).face;
  }
}

const storeMethods = {
  get: ['String'],
  getAll: ['String[]'],
  put: ['String, String', 'String, String, Integer'],
  putAll: ['Object', 'Object, Integer'],
  remove: ['String'],
  removeAll: ['String[]'],
} satisfies Partial<Record<keyof GoogleAppsScript.Cache.Cache, Overloads>>;

const storeKind: ServiceKind = {name: 'Cache', prefix: 'CacheService.', methods: storeMethods, needs: 'properties'};

const tenMinutes = 600;
const sixHours = 21_600;

class CacheHandle
  extends Service<GoogleAppsScript.Cache.Cache>
  implements Pick<GoogleAppsScript.Cache.Cache, keyof typeof storeMethods>
{
  constructor(
    execution: Execution,
    private readonly store: CacheStore,
  ) {
    super(execution, storeKind);
  }

  get(key: string): string | null {
    return this.store.get(key);
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.store.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, seconds = tenMinutes): void {
    if (seconds < 1 || seconds > sixHours) throw new GoogleError(`Invalid argument: expirationInSeconds (${seconds})`);
    this.store.put(key, value, seconds);
  }

  putAll(values: Record<string, string>, seconds = tenMinutes): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }

  remove(key: string): void {
    this.store.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.store.delete(key);
  }
}
