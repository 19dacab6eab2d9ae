import type { FieldProblem } from '@always-kit/contract';

/** What in a resource we have no place for. */
export type UnsupportedKind =
  | 'element' // an element of FHIR that means nothing here
  | 'extension' // an extension that we do not know
  | 'item-type' // a kind of question that we cannot ask, or only as another
  | 'option' // something about the answers to pick from
  | 'condition' // a condition that we cannot say, or only in part
  | 'name' // an id that had to be changed to be one of ours
  | 'person' // something that says who answered
  | 'assumed'; // something that is not there, and what was taken for it

/** One thing that was left out or taken otherwise. `pointer` is a JSON pointer (RFC 6901) into the resource. */
export interface Unsupported {
  readonly pointer: string;
  readonly what: UnsupportedKind;
  /** In one sentence, without anything that a person wrote. */
  readonly detail: string;
}

/** What came of reading a resource. */
export type FromFhir<Value> =
  | { readonly ok: true; readonly value: Value; readonly unsupported: readonly Unsupported[] }
  | { readonly ok: false; readonly errors: readonly FieldProblem[] };

/** Why a resource cannot be read: the `code` of its errors, besides those of the contract. */
export type FhirFaultCode =
  | 'missing'
  | 'wrong-type'
  | 'wrong-resource'
  | 'modifier-extension'
  | 'too-deep'
  | 'not-completed'
  | 'several-values'
  | 'wrong-system'
  | 'wrong-kind'
  | 'unknown-question'
  | 'not-here';

/** What is found out while a resource is read. */
export class Reading {
  readonly errors: FieldProblem[] = [];
  readonly unsupported: Unsupported[] = [];

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what calls it can be what is returned
  fail<Value>(pointer: string, code: FhirFaultCode, detail: string): Value | undefined {
    this.errors.push({ pointer, code, detail });
    return undefined;
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what calls it can be what is returned
  leaveOut<Value>(pointer: string, what: UnsupportedKind, detail: string): Value | undefined {
    this.unsupported.push({ pointer, what, detail });
    return undefined;
  }

  /** What is left out, in the order of the resource as far as pointers tell, each said once. */
  report(): Unsupported[] {
    return [...new Map(this.unsupported.map((one) => [`${one.pointer} ${one.what} ${one.detail}`, one])).values()];
  }
}
