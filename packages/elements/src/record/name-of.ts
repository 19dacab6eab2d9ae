import type { RecordEntry } from '@always-kit/contract';
import type { Surroundings } from './fields/field.ts';
import { kindOf } from './fields/kinds.ts';
import { forms } from './forms/forms.ts';
import { titleOf } from './title-of.ts';

/** What an entry goes by in the list: its title, or what it says in brief. */
export function nameOf(entry: RecordEntry, surroundings: Surroundings): string {
  const { fields, brief } = forms[entry.form];
  const recorded = entry.content as Readonly<Record<string, unknown>>;
  const said = (brief ?? []).flatMap((id) => {
    const spec = fields.find((field) => field.id === id);
    const shown = spec && kindOf(spec).shown(recorded[id], spec, surroundings);
    return typeof shown === 'string' ? shown : [];
  });
  if (said.length === 0) return titleOf(entry, surroundings);
  const { words } = surroundings;
  return words.fill(words.text.brief, { form: words.formName(entry.form), said: words.row(said) });
}
