import type { Candidate } from './finding.ts';

/** The areas of the UK, and of the Crown dependencies: Royal Mail, "Postcode areas". */
const areas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY ' +
    'G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW ' +
    'OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD ' +
    'WF WN WR WS WV YO ZE'
  ).split(' '),
);
const shape =
  /(?<![A-Za-z\d£$€])([A-Za-z]{1,2})(\d{1,2}|\d[A-Za-z])([ \-.]{0,3})(\d)([ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})(?![A-Za-z\d])/g;
/** With a space within the first half too, "se 1 9rt": only behind two letters, because "a 1 2nd" is too much else. */
const parted =
  /(?<![A-Za-z\d£$€])([A-Za-z]{2}) (\d{1,2}|\d[A-Za-z]) (\d)([ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})(?![A-Za-z\d])/g;
/** Areas that are words, or the start of a dose: "give me 1 2ug". */
const areaWords = /^(?:so|me|la|le|co|ha|al|ex|im|ip|pa)$/;
const girobank = /\bGIR ?0AA\b/gi;
/** What "1st", "2nd", "6ft" and "3hr" end in: behind "ward B3" these are no postcode. */
const endsOfNumbers = /^(?:st|nd|rd|th|ft|hr|lb|pt|yr|gp|ed|xl)$/i;
const ordinal = /^(?:1st|2nd|3rd|[04-9]th)$/;
const saysPostcode = /\b(?:post ?code|live|lives|living|address|home)\b[^.!?\n]{0,40}$/i;

/** UK postcodes, with and without their space, in capitals or not. Only in areas that exist. */
export function postcodes(text: string): Candidate[] {
  const found: Candidate[] = Array.from(text.matchAll(girobank), ({ 0: words, index }) => ({
    kind: 'postcode',
    start: index,
    end: index + words.length,
    sure: 'likely',
  }));
  for (const match of text.matchAll(shape)) {
    const { 0: words, 1: area = '', 3: gap = '', 4: digit = '', 5: unit = '', index } = match;
    if (!areas.has(area.toUpperCase())) continue;
    const before = text.slice(Math.max(0, index - 60), index);
    const maybeNumber =
      gap !== '' &&
      (area.length === 1 ? endsOfNumbers.test(unit) : area === area.toUpperCase() && ordinal.test(digit + unit)); // "bay PE2 5th bed"
    if (maybeNumber && !isSetApart(match, before) && !saysPostcode.test(before)) continue;
    found.push({ kind: 'postcode', start: index, end: index + words.length, sure: 'likely' });
  }
  for (const { 0: words, 1: area = '', 4: unit = '', index } of text.matchAll(parted)) {
    if (!areas.has(area.toUpperCase()) || areaWords.test(area) || endsOfNumbers.test(unit)) continue;
    found.push({ kind: 'postcode', start: index, end: index + words.length, sure: 'likely' });
  }
  return found;
}

/** "B33 8TH" is a postcode where nothing around it is in capitals, and "WARD B33 8TH FLOOR" is none. */
function isSetApart({ 0: words, 2: district = '', index, input }: RegExpExecArray, before: string): boolean {
  const around = before + input.slice(index + words.length, index + words.length + 20);
  return district.length > 1 && words === words.toUpperCase() && (!/\p{L}/u.test(around) || /\p{Ll}/u.test(around));
}
