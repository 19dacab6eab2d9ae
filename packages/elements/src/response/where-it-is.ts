import type { FirstMessages, FormMessages, Idea } from './form.messages.ts';
import type { ResponseFlow } from './response-flow.ts';

/** Where the answers are that a person has sent: with the collector, or by an outbox on their way to it. */
export function whereItIs({ standing }: ResponseFlow, words: FirstMessages): readonly Idea[] {
  const onItsWay = standing === 'accepted' ? undefined : (words as Partial<FormMessages>).onItsWay?.[standing];
  return onItsWay ?? [{ text: words.received, picture: 'tick' }];
}
