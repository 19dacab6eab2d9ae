import type { NewEntry, TeamTheme } from '@always-kit/contract';
import type { TeamTerms } from '@always-kit/method';
import type { ChangeTask, QuoteTask, TermsTask, Wrong } from './task.ts';

/** What to write, or what is wrong. */
export type Checked =
  { readonly ok: true; readonly entry: NewEntry } | { readonly ok: false; readonly wrong: readonly Wrong[] };

const longestName = 200;
const longestQuote = 1000;

export function checkDecision({ voice, chosen }: ChangeTask): Checked {
  if (chosen.size === 0) return wrong({ field: 'themes', fault: 'choose' });
  const { response, question } = voice;
  return { ok: true, entry: { form: 'theme-decision', content: { response, question, themes: [...chosen] } } };
}

/** Nobody may quote what was not said: the words are a part of the comment, however many blanks are between. */
export function checkQuote({ voice, words }: QuoteTask): Checked {
  const said = words.trim();
  if (said === '') return wrong({ field: 'quote', fault: 'quote' });
  if (said.length > longestQuote) return wrong({ field: 'quote', fault: 'quoteLong' });
  if (!oneBlank(voice.words).includes(oneBlank(said))) return wrong({ field: 'quote', fault: 'notSaid' });
  const { response, question } = voice;
  return { ok: true, entry: { form: 'quote', content: { response, question, words: said } } };
}

export function checkTerms(task: TermsTask, terms: TeamTerms): Checked {
  const name = task.name.trim();
  const faults: Wrong[] = [];
  if (name === '') faults.push({ field: 'name', fault: 'name' });
  if (name.length > longestName) faults.push({ field: 'name', fault: 'nameLong' });
  if (task.kind === 'merge' && task.others.size === 0) faults.push({ field: 'others', fault: 'merge' });
  const own = terms.of(task.group)?.content;
  const words = task.words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const content: TeamTheme =
    task.kind === 'split'
      ? { name, parts: [], splitFrom: task.group, ...(words.length > 0 && { words }) }
      : task.kind === 'rename' && own
        ? { ...own, name }
        : { name, parts: [task.group, ...task.others] };
  const fit = words.length <= 30 && words.every(({ length }) => length >= 2 && length <= 60);
  if (!fit) faults.push({ field: 'words', fault: 'words' });
  return faults.length > 0 ? wrong(...faults) : { ok: true, entry: { form: 'team-theme', content } };
}

function wrong(...faults: readonly Wrong[]): Checked {
  return { ok: false, wrong: faults };
}

function oneBlank(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
