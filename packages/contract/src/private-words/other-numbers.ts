import type { Candidate } from './finding.ts';

/** Two letters, six digits, a letter from A to D: GOV.UK, "National Insurance manual", NIM39110. */
const insurance =
  /(?<![A-Za-z\d])[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z][A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Da-d](?![A-Za-z\d])/g;
/** "QQ" is not in use, but it is the example that every form shows. */
const insuranceExample = /(?<![A-Za-z\d])QQ[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![A-Za-z\d])/gi;
const record =
  /\b(?:(?:hospital|patient|record|records|case|unit|medical record|passport|insurance|student|staff|licence|account) (?:number|no|num|id|ref(?:erence)?)|mrn)\b\.?(?: (?:is|was))?[ :=#-]{0,3}((?=[A-Za-z]{0,4}[-/]?\d)[A-Za-z\d][A-Za-z\d/-]{3,19}|(?!(?:is|was|for|from|of|on|in|at|to|the|by|no|ref) )[A-Za-z]{2,4} \d{6,10})(?![A-Za-z\d])/gi;

/** National Insurance numbers, which people write where an NHS number is meant, and numbers that are called a record's. */
export function otherNumbers(text: string): Candidate[] {
  return [
    ...all(text, insurance, 'insurance-number', 'likely'),
    ...all(text, insuranceExample, 'insurance-number', 'likely'),
    ...recordNumbers(text),
  ];
}

/** Only the number is private, not what it is called. */
function recordNumbers(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: words, 1: number = '', index } of text.matchAll(record)) {
    const end = index + words.length;
    if (number.replace(/\D/g, '').length < 4) continue;
    found.push({ kind: 'record-number', start: end - number.length, end, sure: 'certain' });
  }
  return found;
}

function all(text: string, pattern: RegExp, kind: Candidate['kind'], sure: Candidate['sure']): Candidate[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    kind,
    start: index,
    end: index + words.length,
    sure,
  }));
}
