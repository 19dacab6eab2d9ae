import { pointer as pointerOf } from '@always-kit/contract';
import { fromEscaped } from './primitive.ts';
import type { Reading, UnsupportedKind } from './reading.ts';
import { ownExtension } from './urls.ts';

/** Deeper than any form is: a resource that nests further is not one. */
const deepest = 60;

/**
 * One object of a resource, and where it stands. It remembers what was asked of it, so that `finish` can list the rest: what
 * nobody asked for is reported and never lost in silence.
 */
export class Node {
  readonly pointer: string;
  readonly reading: Reading;
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #depth: number;
  readonly #seen = new Set<string>();
  readonly #children = new Map<string, Node[]>();
  #left = false;

  constructor(object: Readonly<Record<string, unknown>>, reading: Reading, pointer = '', depth = 0) {
    this.#object = object;
    this.reading = reading;
    this.pointer = pointer;
    this.#depth = depth;
  }

  at(...path: readonly PropertyKey[]): string {
    return this.pointer + pointerOf(path);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#object, key) && this.#object[key] !== undefined;
  }

  /** The properties whose names begin so: FHIR's `value[x]`. */
  keysLike(start: string): string[] {
    return Object.keys(this.#object).filter((key) => key.startsWith(start) && this.has(key));
  }

  /** What stands there, whatever it is; for what needs no reading into. */
  raw(key: string): unknown {
    this.#seen.add(key);
    return this.has(key) ? this.#object[key] : undefined;
  }

  string(key: string): string | undefined {
    const value = this.raw(key);
    const exact = this.has(`_${key}`)
      ? this.element(key)?.extension(ownExtension.exactText)?.string('valueString')
      : undefined;
    if (exact !== undefined) {
      const text = fromEscaped(exact);
      return (
        text ?? this.reading.fail(this.at(`_${key}`), 'wrong-type', 'The exact text is not escaped as it should be')
      );
    }
    if (value === undefined || typeof value === 'string') return value;
    return this.#wrongType(key, 'a string');
  }

  boolean(key: string): boolean | undefined {
    const value = this.raw(key);
    if (value === undefined || typeof value === 'boolean') return value;
    return this.#wrongType(key, 'true or false');
  }

  number(key: string): number | undefined {
    const value = this.raw(key);
    if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value;
    return this.#wrongType(key, 'a number');
  }

  /** The object there. */
  node(key: string): Node | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    if (!isObject(value)) return this.#wrongType(key, 'an object');
    return this.#child(key, () => [this.#below(value, key)])[0];
  }

  /** The objects in the list there; none where there is no list. */
  nodes(key: string): readonly Node[] {
    const value = this.raw(key);
    if (value === undefined) return [];
    if (!Array.isArray(value) || !value.every(isObject)) {
      this.#wrongType(key, 'a list of objects');
      return [];
    }
    if (this.#depth > deepest) {
      this.reading.fail(this.at(key), 'too-deep', 'This is nested too deep');
      return [];
    }
    return this.#child(key, () => value.map((one, index) => this.#below(one, key, index)));
  }

  /** What FHIR keeps beside a primitive: its id and extensions. */
  element(key: string): Node | undefined {
    return this.node(`_${key}`);
  }

  /** The first extension of that URL. */
  extension(url: string): Node | undefined {
    return this.extensions(url)[0];
  }

  extensions(url: string): readonly Node[] {
    return this.nodes('extension').filter((extension) => extension.raw('url') === url);
  }

  /** Leaves all of it out, and says so. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what calls it can be what is returned
  leaveOut<Value>(what: UnsupportedKind, detail: string): Value | undefined {
    this.#left = true;
    return this.reading.leaveOut(this.pointer, what, detail);
  }

  /** Takes what stands there as read: it says nothing that is not known already. */
  know(...keys: readonly string[]): void {
    for (const key of keys) this.#seen.add(key);
  }

  /** Lists all that nobody asked for, here and below. An unknown modifier may turn the meaning round, so it is an error. */
  finish(): void {
    if (this.has('modifierExtension')) {
      this.reading.fail(
        this.at('modifierExtension'),
        'modifier-extension',
        'It may change the meaning of all around it',
      );
    }
    if (this.#left) return;
    for (const key of Object.keys(this.#object)) {
      if (key === 'extension') continue;
      if (!this.#seen.has(key) && this.has(key)) {
        this.reading.leaveOut(this.at(key), 'element', `${key} has no place here`);
      }
    }
    for (const extension of this.has('extension') ? this.nodes('extension') : []) extension.#finishExtension();
    for (const [key, children] of this.#children) {
      if (key !== 'extension') for (const child of children) child.finish();
    }
  }

  /** Whether anything but its URL was asked for: then somebody knows the extension. */
  #finishExtension(): void {
    if (this.#left || this.#seen.size > 1) {
      this.finish();
      return;
    }
    const url = this.raw('url');
    const known = typeof url === 'string' && url.length <= 200 ? url : 'without a URL';
    this.reading.leaveOut(this.pointer, 'extension', `The extension ${known} is not known here`);
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what calls it can be what is returned
  #wrongType<Value>(key: string, wanted: string): Value | undefined {
    return this.reading.fail(this.at(key), 'wrong-type', `This must be ${wanted}`);
  }

  #child(key: string, make: () => Node[]): Node[] {
    const made = this.#children.get(key) ?? make();
    this.#children.set(key, made);
    return made;
  }

  #below(value: Readonly<Record<string, unknown>>, ...path: PropertyKey[]): Node {
    return new Node(value, this.reading, this.at(...path), this.#depth + 1);
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
