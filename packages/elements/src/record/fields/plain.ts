import { html } from 'lit';
import { dayField, textField, tickField } from '../../writing/field.ts';
import type { FieldOf } from '../forms/form.ts';
import type { FieldKind } from './field.ts';

const words = {
  draft: (recorded: unknown): string => (typeof recorded === 'string' ? recorded : ''),
  recorded: (value: string): string | undefined => value.trim() || undefined,
  shown: (recorded: unknown): string | undefined => (typeof recorded === 'string' ? recorded : undefined),
};

export const line: FieldKind<FieldOf<'line'>, string> = { ...words, control: (field) => textField(field) };

export const text: FieldKind<FieldOf<'text'>, string> = {
  ...words,
  control: (field) => textField({ ...field, lines: 3 }),
};

export const link: FieldKind<FieldOf<'link'>, string> = {
  ...words,
  control: (field) => textField({ ...field, keys: 'url' }),
  shown: (recorded) =>
    typeof recorded === 'string' && /^https?:/.test(recorded)
      ? html`<a class="link-out" href=${recorded}>${recorded}</a>`
      : undefined,
};

export const day: FieldKind<FieldOf<'day'>, string> = {
  ...words,
  control: (field) => dayField(field),
  shown: (recorded, _, surroundings) => (typeof recorded === 'string' ? surroundings.words.day(recorded) : undefined),
};

/** As it was typed, or as a number. `1,000` is a number to people. */
function numberIn(typed: string): number | undefined {
  const plain = typed.replaceAll(/[\s,]/g, '');
  return plain === '' ? undefined : Number(plain);
}

export const number: FieldKind<FieldOf<'number'>, string> = {
  draft: (recorded) => (typeof recorded === 'number' ? String(recorded) : ''),
  recorded: numberIn,
  control: (field) => textField({ ...field, keys: 'decimal' }),
  shown: (recorded, _, surroundings) =>
    typeof recorded === 'number' ? surroundings.words.number(recorded) : undefined,
};

export const share: FieldKind<FieldOf<'share'>, string> = {
  // Rounded, since 0.29 × 100 is 28.999999999999996.
  draft: (recorded) => (typeof recorded === 'number' ? String(Math.round(recorded * 1e6) / 1e4) : ''),
  recorded(value) {
    const typed = numberIn(value.replace('%', ''));
    return typed === undefined ? undefined : typed / 100;
  },
  control: (field) => textField({ ...field, keys: 'decimal' }),
  shown: (recorded, _, surroundings) =>
    typeof recorded === 'number'
      ? surroundings.words.fill(surroundings.words.text.share, { number: Math.round(recorded * 1e6) / 1e4 })
      : undefined,
};

export const yesNo: FieldKind<FieldOf<'yes-no'>, boolean> = {
  draft: (recorded) => recorded === true,
  recorded: (value) => value || undefined,
  control: ({ id, label, value, write }) =>
    html`<div class="field">${tickField({ type: 'checkbox', id, label, checked: value, tick: write })}</div>`,
  shown: (recorded, _, surroundings) => (recorded === true ? surroundings.words.text.yes : undefined),
};

export const kept: FieldKind<FieldOf<'kept'>, unknown> = {
  draft: (recorded, spec) => recorded ?? spec.first,
  recorded: (value) => value,
  shown: (recorded, { shown }) => (shown && typeof recorded === 'string' ? recorded : undefined),
};
