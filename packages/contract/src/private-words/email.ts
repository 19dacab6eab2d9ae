import type { Candidate } from './finding.ts';

const local = /[\p{L}\p{N}._%+'-]/u;
const domain = /^ ?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}\p{L}{2,24}/u;
/** Who most people have their mail from: only with these is "jo at gmail dot com" an address rather than a sentence. */
const providers =
  /(?:g(?:oogle)?mail|hotmail|outlook|yahoo|ymail|icloud|btinternet|aol|virginmedia|talktalk|nhs|msn|proton(?:mail)?)/iu;
const spoken = new RegExp(
  String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63} {0,2}(?:\bat\b|[([]at[)\]]) {0,2}${providers.source} {0,2}(?:\bdot\b|[([]dot[)\]]|\.) {0,2}(?:com|co|net|org|uk)(?: {0,2}(?:dot|\.) {0,2}uk)?(?![\p{L}\p{N}])`,
  'giu',
);
/** "jo at example dot com": the whole of it spoken, and what stands after "at". */
const spokenAnywhere =
  /(?:\bat\b|[([]at[)\]]) {1,2}(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62} {1,2}dot {1,2}){1,3}(?:com|co|net|org|uk|ac|gov|info)(?![\p{L}\p{N}])/giu;
const spokenName = /(?:[\p{L}\p{N}_%+-]{1,30} {1,2}dot {1,2}){0,2}[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63} {1,2}$/u;
const longestSpokenName = 80;
/** What people do or find at the address of a page. */
const atPage = new Set(
  (
    'look looked looking see seen saw find found finding read reading buy bought buying order ordered book booked shop shopped ' +
    'shopping check checked search searched is are was were be been it them me us him her this that online info information ' +
    'details page pages times prices price reviews review form forms website site video videos here there available go went ' +
    'out up on sign signed register registered apply applied'
  ).split(' '),
);
/** What an address may be spoken with: texts without any of it need not be looked through. */
export const maySpeakAddress = new RegExp(String.raw`${providers.source}|\bdot\b`, 'iu');
/** "(at)" is hardly ever anything but a sign that was written out. */
const sign = /@|[([{<] ?at ?[)\]}>]/giu;
const withDots = / ?[([{<] ?dot ?[)\]}>] ?| dot (?=[a-z]{2})/giu;
const longestLocal = 64;
const longestDomain = 260;

/** Email addresses, also with a space beside the `@` or "(at)" for it, and spoken ones at the providers that most people use. */
export function emails(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: written, index } of text.matchAll(sign)) {
    const address = emailAround(text, index, index + written.length);
    if (address) found.push(address);
  }
  return maySpeakAddress.test(text) ? [...found, ...spokenEmails(text)] : found;
}

/** Any word may begin a spoken address, so it is looked for only where there can be one. */
function spokenEmails(text: string): Candidate[] {
  const atProviders = providers.test(text)
    ? Array.from(text.matchAll(spoken), ({ 0: words, index }) => ({ start: index, end: index + words.length }))
    : [];
  const anywhere = Array.from(text.matchAll(spokenAnywhere), ({ 0: words, index }) => {
    const name = spokenName.exec(text.slice(Math.max(0, index - longestSpokenName), index))?.[0] ?? '';
    return { start: index - name.length, end: index + words.length };
  });
  return [...atProviders, ...anywhere]
    .filter(({ start, end }) => {
      const [first = ''] = text.slice(start, end).split(/[ ([]/, 1);
      return first.toLowerCase() !== 'at' && first !== '' && !atPage.has(first.toLowerCase());
    })
    .map((place) => ({ kind: 'email', ...place, sure: 'likely' }));
}

/** The address about the sign that stands from `sign` to `behind`. */
function emailAround(text: string, sign: number, behind: number): Candidate | undefined {
  const after = domainIn(text.slice(behind, behind + longestDomain), behind > sign + 1);
  if (!after) return undefined;
  const spaced = after.startsWith(' ') || text[sign - 1] === ' ';
  // "@ 9.30 am" and "met @ reception.Then" are no addresses.
  if (spaced && /^ ?\d|\.\p{Lu}\p{Ll}+$|^ ?[^.]*\.[ap]m$/u.test(after)) return undefined;
  const last = text[sign - 1] === ' ' ? sign - 1 : sign;
  let start = last;
  while (start > 0 && last - start < longestLocal && local.test(text.charAt(start - 1))) start--;
  while (start < last && /[.'-]/.test(text.charAt(start))) start++;
  return start < last ? { kind: 'email', start, end: behind + after.length, sure: 'certain' } : undefined;
}

/** The domain that `text` begins with, as it is written; where the sign was written out, its dots may be too. */
function domainIn(text: string, writtenOut: boolean): string | undefined {
  const plain = domain.exec(text)?.[0];
  if (!writtenOut) return plain;
  const dots = text.replace(withDots, (dot) => '.'.padStart(dot.length, '\0')); // as long as it was
  const bare = domain.exec(dots.replaceAll('\0', ''))?.[0];
  if (!bare) return plain;
  let end = 0;
  for (let left = bare.length; left > 0; end++) if (dots[end] !== '\0') left--;
  return text.slice(0, end);
}
