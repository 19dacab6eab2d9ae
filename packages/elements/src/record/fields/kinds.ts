import type { FieldSpec } from '../forms/form.ts';
import { choice, choices, entry, measure } from './choosing.ts';
import type { FieldKind } from './field.ts';
import { designedWith, members } from './people.ts';
import { day, kept, line, link, number, share, text, yesNo } from './plain.ts';
import { quotes, voice } from './quoting.ts';
import { statements } from './statements.ts';

const kinds = {
  line,
  text,
  day,
  link,
  number,
  share,
  'yes-no': yesNo,
  kept,
  choice,
  choices,
  measure,
  entry,
  quotes,
  voice,
  'designed-with': designedWith,
  members,
  statements,
};

/** The kind of a field. What it keeps as its draft is its own business, and goes back only to it. */
export function kindOf<Spec extends FieldSpec>(spec: Spec): FieldKind<Spec, unknown> {
  return kinds[spec.kind] as unknown as FieldKind<Spec, unknown>;
}
