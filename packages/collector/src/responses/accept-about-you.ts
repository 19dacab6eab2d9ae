import type { AboutYou } from '@always-kit/contract';
import { keptWords } from '../redaction/look-at-words.ts';
import type { AcceptedAboutYou } from '../stores/about-you-store.ts';
import type { Store } from '../stores/store.ts';
import { asAnswered, knownQuestionnaire, mustBeRight, wordsPolicy } from './accept.ts';

/** What a person told of themselves, and when it came, in milliseconds since 1970. */
export interface ToldAboutYou {
  readonly aboutYou: AboutYou;
  readonly receivedAt: number;
  /** Questions whose words were taken out since. */
  readonly trimmed?: readonly string[];
}

/**
 * Judges what a person told of themselves, and takes out of their words what would say who they are.
 *
 * @param digest of what was sent
 * @throws {Refusal} when it cannot be right.
 */
export async function acceptAboutYou(
  { aboutYou, receivedAt, trimmed = [] }: ToldAboutYou,
  organisation: string,
  store: Store,
  digest: () => string,
): Promise<AcceptedAboutYou> {
  const questionnaire = await knownQuestionnaire(aboutYou, organisation, store, 'about-you');
  const today = new Date(receivedAt);
  const answers = asAnswered(aboutYou.answers, trimmed);
  mustBeRight(questionnaire, { ...aboutYou, answers }, today.toISOString().slice(0, 10));
  const policy = await wordsPolicy(organisation, store);
  const { kept, hidden } = keptWords(questionnaire, aboutYou, policy, today);
  return { aboutYou: kept, ...(hidden && { digest: digest() }), receivedAt };
}
