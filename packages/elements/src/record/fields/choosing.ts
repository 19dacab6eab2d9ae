import { selectField, fieldGroup, tickField } from '../../writing/field.ts';
import type { FieldOf } from '../forms/form.ts';
import { titleOf } from '../title-of.ts';
import type { FieldKind } from './field.ts';

const chosen = {
  draft: (recorded: unknown): string => (typeof recorded === 'string' ? recorded : ''),
  recorded: (value: string): string | undefined => value || undefined,
};

export const choice: FieldKind<FieldOf<'choice'>, string> = {
  ...chosen,
  control: (field) =>
    selectField({
      ...field,
      first: field.spec.optional ? field.words.text.noChoice : field.words.text.choose,
      choices: field.spec.from.map((one) => [one, field.words.capital(field.words.choice(field.spec.of, one))]),
    }),
  shown: (recorded, { of }, { words }) =>
    typeof recorded === 'string' ? words.capital(words.choice(of, recorded)) : undefined,
};

export const choices: FieldKind<FieldOf<'choices'>, readonly string[]> = {
  draft: (recorded) => (Array.isArray(recorded) ? (recorded as string[]) : []),
  recorded: (value, { optional }) => (optional && value.length === 0 ? undefined : value),
  control: (field) =>
    fieldGroup(
      field,
      field.spec.from.map((one) =>
        tickField({
          type: 'checkbox',
          label: field.words.choice(field.spec.of, one),
          checked: field.value.includes(one),
          // In the order of the form, whatever was ticked first.
          tick: (checked) =>
            field.write(field.spec.from.filter((each) => (each === one ? checked : field.value.includes(each)))),
        }),
      ),
    ),
  shown: (recorded, { of }, { words }) =>
    Array.isArray(recorded) && recorded.length > 0
      ? words.capital(words.list((recorded as string[]).map((one) => words.inSentence(of, one))))
      : undefined,
};

/** A measure of the Always Event. */
export const measure: FieldKind<FieldOf<'measure'>, string> = {
  ...chosen,
  control: (field) =>
    selectField({
      ...field,
      hint: field.alwaysEvent.measures.length === 0 ? field.words.text.noMeasures : field.hint,
      first: field.spec.optional ? field.words.text.noChoice : field.words.text.choose,
      choices: field.alwaysEvent.measures.map(({ id, title }) => [id, title]),
    }),
  shown: (recorded, _, { alwaysEvent }) =>
    alwaysEvent.measures.find(({ id }) => id === recorded)?.title ??
    (typeof recorded === 'string' ? recorded : undefined),
};

/** Another entry of the record. */
export const entry: FieldKind<FieldOf<'entry'>, string> = {
  ...chosen,
  control(field) {
    const others = field.entries.filter(({ form, id }) => form === field.spec.form && id !== field.entry);
    return selectField({
      ...field,
      first: field.words.text.noChoice,
      choices: others.map((one) => [one.id, titleOf(one, field)]),
    });
  },
  shown(recorded, _, surroundings) {
    const found = surroundings.entries.find(({ id }) => id === recorded);
    return found && titleOf(found, surroundings);
  },
};
