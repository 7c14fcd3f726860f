import type {Execution} from './execution';
import {notModelled} from './google-error';
import {refusedMethods} from './scopes';
import type {OfKind, ServiceKind} from './service-kind';

export type {ServiceKind} from './service-kind';

/**
 * A service object of one execution. The script holds its `face`, which has exactly the modelled methods: each call is
 * counted, checked for permission and arguments, and returns values of the script's realm. Anything else on it throws.
 */
export abstract class Service<Face extends object> implements OfKind {
  readonly face: Face;
  /** What the script may set on the object by any name; undefined where it may set nothing, which is nearly everywhere. */
  readonly members: Map<string, unknown> | undefined;

  constructor(
    readonly execution: Execution,
    readonly kind: ServiceKind,
  ) {
    // The one place where a modelled part is passed off as the whole class: the proxy refuses the rest, by name.
    this.face = new Proxy({}, new FaceHandler(this)) as Face;
    execution.faces.set(this.face, this);
  }
}

class FaceHandler implements ProxyHandler<object> {
  readonly #bound = new Map<string, unknown>();

  constructor(private readonly service: Service<object>) {}

  get(_target: object, key: string | symbol): unknown {
    const {kind, execution} = this.service;
    if (typeof key === 'symbol') return undefined;
    if (kind.constants && Object.hasOwn(kind.constants, key)) return kind.constants[key];
    // What the language itself asks of any object, as `String(range)` and `await range` do.
    if (key === 'toString') return () => kind.name;
    if (key === 'valueOf') return () => this.service.face;
    if (key === 'toJSON') return () => ({});
    if (key === 'then') return undefined;
    if (this.service.members?.has(key)) return this.service.members.get(key);
    const overloads = Object.hasOwn(kind.methods, key) ? kind.methods[key] : undefined;
    const refused = refusedMethods[`${kind.name}.${key}`];
    if (!overloads && refused) return () => execution.refuse(`${kind.name}.${key}`, refused);
    if (!overloads) throw execution.fail(notModelled(`${kind.name}.${key}`));
    let method = this.#bound.get(key);
    if (!method) {
      method = (...args: unknown[]) => execution.invoke(this.service, key, overloads, args);
      this.#bound.set(key, method);
    }
    return method;
  }

  set(_target: object, key: string | symbol, value: unknown): boolean {
    const {kind, execution, members} = this.service;
    if (members && typeof key === 'string') {
      members.set(key, value);
      return true;
    }
    throw execution.fail(notModelled(`Setting ${kind.name}.${String(key)}`));
  }

  has(_target: object, key: string | symbol): boolean {
    return typeof key === 'string' && Object.hasOwn(this.service.kind.methods, key);
  }

  ownKeys(): string[] {
    return [];
  }
}
