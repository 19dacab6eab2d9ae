import type { Element, Extension } from './resources.ts';
import { ownExtension } from './urls.ts';

// FHIR's primitives hold less than a JSON string does: no control characters, no half of a character, no year 0, no time
// without seconds. What does not fit goes beside the nearest thing that does, escaped, so that nothing is lost.

/** What cannot stand in a FHIR string, all of which somebody can paste into a text field. */
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const year = '(?!0000)\\d{4}';
const fhirDay = new RegExp(`^${year}-\\d\\d-\\d\\d$`);
const fhirMoment = new RegExp(`^${year}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)$`);

type Primitive<Key extends string> = { [Name in Key]?: string } & { [Name in `_${Key}`]?: Element };

/** A text as the property `key`, with its extensions beside it. */
export function text<Key extends string>(
  key: Key,
  value: string,
  extensions: readonly Extension[] = [],
): Primitive<Key> {
  const nearest = value.replace(unfit, '\ufffd');
  return primitive(key, nearest, nearest === value ? extensions : [exactly(value), ...extensions]);
}

/** A calendar day as the property `key`. */
export function day<Key extends string>(key: Key, value: string): Primitive<Key> {
  return fhirDay.test(value) ? primitive(key, value, []) : primitive(key, undefined, [exactly(value)]);
}

/** A moment as the property `key`. */
export function moment<Key extends string>(key: Key, value: string): Primitive<Key> {
  if (fhirMoment.test(value)) return primitive(key, value, []);
  const nearest = value.replace(/(T\d\d:\d\d)(?=Z|[+-])/, '$1:00');
  return primitive(key, fhirMoment.test(nearest) ? nearest : undefined, [exactly(value)]);
}

/** Whether a day may stand where FHIR takes no extension. */
export function isFhirDay(value: string): boolean {
  return fhirDay.test(value);
}

/** Whether a number fits FHIR's `integer`, which has 32 bits. */
export function isFhirInteger(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
}

/** The exact text of an `exact-text` extension, or `undefined` for something that is none. */
export function fromEscaped(escaped: string): string | undefined {
  try {
    const value: unknown = JSON.parse(`"${escaped}"`);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function exactly(value: string): Extension {
  // `JSON.stringify` escapes the control characters and halves of characters, but not U+FFFE and U+FFFF.
  const escaped = JSON.stringify(value).slice(1, -1);
  return {
    url: ownExtension.exactText,
    valueString: escaped.replace(/[\ufffe\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`),
  };
}

function primitive<Key extends string>(
  key: Key,
  value: string | undefined,
  extension: readonly Extension[],
): Primitive<Key> {
  return {
    ...(value !== undefined && { [key]: value }),
    ...(extension.length > 0 && { [`_${key}`]: { extension: [...extension] } }),
  } as Primitive<Key>;
}
