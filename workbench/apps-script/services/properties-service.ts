import type {Execution} from '../runtime/execution';
import type {PropertyStore} from '../runtime/key-values';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';

const methods = {
  getDocumentProperties: [''],
  getUserProperties: [''],
} satisfies Partial<Record<keyof GoogleAppsScript.Properties.PropertiesService, Overloads>>;

const kind: ServiceKind = {name: 'PropertiesService', methods, needs: 'properties'};

/**
 * The document's properties and each user's own, which are saved with the file. A value or a store past Google's limits
 * throws Google's error (see PropertyStore).
 */
export class PropertiesServiceService
  extends Service<GoogleAppsScript.Properties.PropertiesService>
  implements Pick<GoogleAppsScript.Properties.PropertiesService, keyof typeof methods>
{
  constructor(execution: Execution) {
    super(execution, kind);
  }

  getDocumentProperties(): GoogleAppsScript.Properties.Properties {
    return new PropertiesHandle(this.execution, this.execution.world.properties.document).face;
  }

  getUserProperties(): GoogleAppsScript.Properties.Properties {
    return new PropertiesHandle(this.execution, this.execution.world.properties.of(this.execution.user)).face;
  }
}

const storeMethods = {
  deleteAllProperties: [''],
  deleteProperty: ['String'],
  getKeys: [''],
  getProperties: [''],
  getProperty: ['String'],
  setProperties: ['Object', 'Object, Boolean'],
  setProperty: ['String, String'],
} satisfies Partial<Record<keyof GoogleAppsScript.Properties.Properties, Overloads>>;

const storeKind: ServiceKind = {
  name: 'Properties',
  prefix: 'PropertiesService.',
  methods: storeMethods,
  needs: 'properties',
};

class PropertiesHandle
  extends Service<GoogleAppsScript.Properties.Properties>
  implements Pick<GoogleAppsScript.Properties.Properties, keyof typeof storeMethods>
{
  constructor(
    execution: Execution,
    private readonly store: PropertyStore,
  ) {
    super(execution, storeKind);
  }

  deleteAllProperties(): GoogleAppsScript.Properties.Properties {
    this.store.clear();
    return this.face;
  }

  deleteProperty(key: string): GoogleAppsScript.Properties.Properties {
    this.store.delete(key);
    return this.face;
  }

  getKeys(): string[] {
    return Object.keys(this.store.toJSON());
  }

  getProperties(): Record<string, string> {
    return this.store.toJSON();
  }

  getProperty(key: string): string | null {
    return this.store.get(key);
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): GoogleAppsScript.Properties.Properties {
    if (deleteAllOthers) this.store.clear();
    for (const [key, value] of Object.entries(properties)) this.store.set(key, String(value));
    return this.face;
  }

  setProperty(key: string, value: string): GoogleAppsScript.Properties.Properties {
    this.store.set(key, value);
    return this.face;
  }
}
