import type { FormMessages, Idea } from './form.messages.ts';
import type { ResponseFlow } from './response-flow.ts';

/** Where the answers are that a person has sent: with the collector, or by an outbox on their way to it. */
export function whereItIs({ standing }: ResponseFlow, words: FormMessages): readonly Idea[] {
  return standing === 'accepted' ? [{ text: words.received, picture: 'tick' }] : words.onItsWay[standing];
}
