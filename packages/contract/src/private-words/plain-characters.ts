/** A text in which each digit, space, dash and dot is the one of the English keyboard. */
export interface PlainCharacters {
  readonly text: string;
  /** Where a UTF-16 unit of `text` starts in the original; of its end, the original's length. */
  placeOf(unit: number): number;
}

// Characters that nobody sees, and that would break a number in two.
const unseen =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
const digit = /\p{Nd}/u;
const space = /[\p{Zs}\t\v\f]/u;
const dash = /[\p{Pd}\u2212\u00ac]/u;
const mathematicalDigits = 0x1d7ce;

/** Characters that may be another one's stand-in, or unseen. Most texts hold none, and are what they are. */
const notPlain = /[\t\r\u0080-\uffff]/;

/** `text` in plain characters, so that one set of patterns finds a number however it was typed. Linear. */
export function plainCharacters(text: string): PlainCharacters {
  if (!notPlain.test(text)) return { text, placeOf: (unit) => unit };
  const at = new Uint32Array(text.length + 1);
  let plain = '';
  let index = 0;
  for (const character of text) {
    const become = plainCharacter(character);
    for (let unit = 0; unit < become.length; unit++) {
      at[plain.length + unit] = index + Math.min(unit, character.length - 1);
    }
    plain += become;
    index += character.length;
  }
  at[plain.length] = text.length;
  return { text: plain, placeOf: (unit) => at[unit] ?? text.length };
}

function plainCharacter(character: string): string {
  if (character < '\u0080') return character === '\t' || character === '\r' ? ' ' : character;
  if (unseen.test(character)) return '';
  if (digit.test(character)) return String(digitValue(character.codePointAt(0) ?? 0));
  if (space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (character === '\u2018' || character === '\u2019' || character === '\u02bc') return "'";
  if (character === '\u2028' || character === '\u2029' || character === '\u0085') return '\n';
  if (character === '\u00b7' || character === '\u2022' || character === '\u2024' || character === '\u3002') return '.';
  // The full-width forms of ASCII lie in its order.
  if (character >= '\uff01' && character <= '\uff5e') return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return character;
}

/** The value of a decimal digit of any script: Unicode keeps each ten in order, from a code point that ends in 0 or in 6. */
function digitValue(codePoint: number): number {
  if (codePoint >= mathematicalDigits && codePoint < mathematicalDigits + 50)
    return (codePoint - mathematicalDigits) % 10;
  const low = codePoint & 0xf;
  return digit.test(String.fromCodePoint(codePoint - low)) ? low : low - 6;
}
