const vowel = /[aeiouy]/;

/** Words that would become another word: a training is no train, who is pleased does not say please. */
const itself: ReadonlyMap<string, string> = new Map([
  ['please', 'please'],
  ['training', 'training'],
  ['trained', 'training'],
  ['experienced', 'experienced'],
  ['rights', 'rights'],
  ['cheers', 'cheers'],
  ['cheered', 'cheered'],
  ['paints', 'paints'],
  ['painting', 'paints'],
  ['signs', 'signs'],
  ['handed', 'handed'],
  ['locally', 'local'],
]);

/**
 * A word without the ending that it has for grammar's sake, so that "waited", "waits" and "waiting" are one. Rough on purpose: it is
 * only compared with words that went the same way. Short stems keep their endings, or "caring" would be a car.
 */
export function stemOf(word: string): string {
  const known = itself.get(word);
  if (known !== undefined) return known;
  const one = singular(word);
  const bare = withoutVerbEnding(one);
  const single = undoubled(bare);
  return single.length >= 5 && single.endsWith('e') ? single.slice(0, -1) : single;
}

function singular(word: string): string {
  if (word.length > 4 && (word.endsWith('ies') || word.endsWith('ied'))) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.length < 4 || !word.endsWith('s')) return word;
  return /[sui]s$/.test(word) ? word : word.slice(0, -1);
}

function withoutVerbEnding(word: string): string {
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    return stem.length >= 4 && vowel.test(stem) ? stem : word;
  }
  return word;
}

function undoubled(stem: string): string {
  const last = stem.at(-1) ?? '';
  if (stem.length < 4 || last !== stem.at(-2) || vowel.test(last)) return stem;
  if (last === 's' || last === 'z' || (last === 'l' && stem.length < 6)) return stem;
  return stem.slice(0, -1);
}
