import type { FirstMessages } from './form.messages.ts';
import type { ResponseFlow } from './response-flow.ts';

/** What is announced of a form: where it has come. */
export function announced({ step, sending, notSent, cleared }: ResponseFlow, words: FirstMessages): string {
  if (step === 'loading') return words.loading;
  if (step === 'not-loaded') return words.notLoaded;
  if (step === 'done') return `${words.thanks}. ${words.received}`;
  if (sending) return words.sending;
  if (cleared) return words.cleared;
  return notSent ? words.notSent : '';
}
