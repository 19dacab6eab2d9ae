import type { AlwaysClient } from '@always-kit/client';
import { isAudience, isMode, type Questionnaire, type QuestionnaireResponse, type Reading } from '@always-kit/contract';
import type { Answering } from './answering.ts';
import type { Extra } from './extra.ts';
import { momentHere } from './moment.ts';

/** What a page says is to be asked, and how what is answered is to be labelled. */
export interface Asking {
  readonly client: AlwaysClient | undefined;
  /** A questionnaire, or the id of one (`wm-core`), or of one version (`wm-core@0.1`). */
  readonly questionnaire: Questionnaire | string | undefined;
  readonly service: string;
  readonly mode: string;
  readonly audience: string | undefined;
  readonly language: string;
  readonly reading: Reading;
  /** Whether translations will do that nobody who speaks the language has checked. */
  readonly drafts: boolean;
  /** A questionnaire with what we have of it in `language`. */
  readonly translated: (questionnaire: Questionnaire) => Questionnaire;
  readonly extras: readonly Extra[];
}

/** What was answered, as it is now and labelled as the page says, to be sent under `id`. */
export function responseTo(asking: Asking, answering: Answering, id: string): QuestionnaireResponse {
  const { service, mode, audience, language, reading, drafts } = asking;
  const response: QuestionnaireResponse = {
    id,
    questionnaire: { id: answering.questionnaire.id, version: answering.questionnaire.version },
    service,
    answeredAt: momentHere(new Date()),
    language: answering.shownIn(language, reading, drafts),
    ...(answering.shownInDraft(language, reading, drafts) && { draftWording: true }),
    reading,
    // What a page says may be none of the contract's, and must not cost the person their answers.
    mode: isMode(mode) ? mode : 'self',
    ...(isAudience(audience) && { audience }),
    answers: answering.toSend(language),
  };
  return Object.assign(response, ...asking.extras.map(({ label }) => label?.(response))) as QuestionnaireResponse;
}
