import { usualContactDays } from '../contacts/forget.ts';
import type { CommandLine } from './options.ts';

/** How long to keep how to reach people, by the command line: at most two years. */
export function contactDaysOf(line: CommandLine): number {
  return line.number('contact-days', usualContactDays, 1, 730);
}
