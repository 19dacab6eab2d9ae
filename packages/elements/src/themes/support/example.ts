import type { Person, RecordEntry, Voice } from '@always-kit/contract';
import { MemoryRecord } from '../../record/support/collector.ts';
import { begun, entry, someId, teamMember } from '../../record/support/example.ts';

/** What people said on a made-up ward: one theme with 3 comments, others with 1, and one that says nothing. */
const comments: readonly (readonly [words: string, mayQuote?: boolean])[] = [
  ['There was nowhere to park.', true],
  ['The car park was full, but the nurses were so kind.', true],
  ['Parking was a nightmare.'],
  ['The food was cold.'],
  ['I waited for hours. I was not kept informed.'],
  ['n/a'],
];

export function voice(words: string, mayQuote = false): Voice {
  return {
    ...{ response: someId(), questionnaire: 'wm-patient', question: 'WM1', words, on: '2026-11-16', language: 'en-GB' },
    ...{ audience: 'patient', mayQuote },
  };
}

export interface HeardOptions {
  readonly person?: Person;
  readonly voices?: readonly Voice[];
  readonly entries?: (voices: readonly Voice[]) => readonly RecordEntry[];
}

export function heard({ person = teamMember, voices, entries }: HeardOptions = {}): MemoryRecord {
  const said = voices ?? comments.map(([words, mayQuote]) => voice(words, mayQuote));
  return new MemoryRecord({ alwaysEvent: begun, person, voices: said, entries: entries?.(said) ?? [] });
}

/** That a person said what a voice is about. */
export function decided({ response, question }: Voice, ...themes: string[]): RecordEntry {
  return entry('theme-decision', { response, question, themes }, { id: someId() });
}
