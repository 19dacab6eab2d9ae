import type { EntryForm } from '@always-kit/contract';

/** What is written in the Always Event itself, and not as an entry of its own. */
export type PartName = 'vision' | 'aim' | 'team' | 'phase';

/** A form that a team fills in: an entry of the record, or a part of the Always Event. */
export type FormName = EntryForm | PartName;

/** What a field is, and so how it is asked, checked and read. */
export type FieldSpec = { readonly id: string; readonly optional?: true; readonly under?: string } & (
  | { readonly kind: 'line' | 'text'; readonly most?: number }
  /** `first`: what stands in a new one. */
  | { readonly kind: 'day'; readonly first?: 'today' }
  | { readonly kind: 'link' | 'yes-no' | 'quotes' | 'voice' | 'designed-with' | 'measure' | 'members' }
  /** One of several. The words of each are `choices` of the messages, by `of` and the choice. */
  | { readonly kind: 'choice' | 'choices'; readonly of: string; readonly from: readonly string[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** From 0 to 1 in the record, from 0 to 100 for people. */
  | { readonly kind: 'share' }
  | StatementsSpec
  /** Another entry of this record. */
  | { readonly kind: 'entry'; readonly form: EntryForm }
  /** Nothing that is asked here, but kept as others wrote it. */
  | { readonly kind: 'kept'; readonly first?: unknown; readonly shown?: true }
);

/** Several statements, each with one of the same answers, and room for words about it. */
export interface StatementsSpec {
  readonly kind: 'statements';
  /** What the statements are called in the record and in `choices` of the messages. */
  readonly of: string;
  /** The statements, each group under a title of its own. */
  readonly groups: readonly { readonly title?: string; readonly statements: readonly string[] }[];
  readonly answer: string;
  /** The answers by what they are in the record. */
  readonly answers: ReadonlyMap<string, string | boolean>;
  /** Words besides the answer. */
  readonly words: readonly { readonly id: string; readonly kind: 'line' | 'text'; readonly optional?: true }[];
}

/** One form: its fields in the order in which they are asked. A new form is one of these, its words, and its schema in the contract. */
export interface Form {
  readonly fields: readonly FieldSpec[];
  /** The field that stands above a written entry as its title. */
  readonly title?: string;
  /** The fields that make a title where none is one by itself. */
  readonly brief?: readonly string[];
}

export type FieldOf<Kind extends FieldSpec['kind']> = FieldSpec & { readonly kind: Kind };
