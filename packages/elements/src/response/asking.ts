import type { AlwaysClient, Result } from '@always-kit/client';
import {
  isAsker,
  isAudience,
  isMode,
  isSource,
  type Questionnaire,
  type QuestionnaireResponse,
  type Reading,
} from '@always-kit/contract';
import type { Answering } from './answering.ts';
import type { Extra } from './extra.ts';
import type { Part } from '../parts/part.ts';
import type { Later } from './later-part.ts';
import type { Said } from './said.ts';
import { shownIn } from './shown-wording.ts';
import { momentHere } from './moment.ts';

/** What a page says is to be asked, and how what is answered is to be labelled. */
export interface Asking {
  readonly client: AlwaysClient | undefined;
  /** A questionnaire, or the id of one (`wm-core`), or of one version (`wm-core@0.1`). */
  readonly questionnaire: Questionnaire | string | undefined;
  readonly service: string;
  /** `undefined` where the page leaves it to the person. */
  readonly mode: string | undefined;
  readonly askedBy: string | undefined;
  readonly source: string | undefined;
  readonly layout: 'pages' | 'one-page';
  /** What comes after the first question. */
  readonly later: Part<Later>;
  /** Brings one response to where it is to go. */
  readonly send: (response: QuestionnaireResponse) => Promise<Result<unknown>>;
  /** Whether nothing is told to the page: it knows nothing of this questionnaire. */
  readonly quiet?: boolean;
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
export function responseTo(asking: Asking, answering: Answering, said: Said, id: string): QuestionnaireResponse {
  const { service, mode = '', askedBy, source, audience, language, reading } = asking;
  const { helped, mayQuote, needs } = said;
  const declined = answering.declined(language);
  const shown = shownIn(answering.asked(language), answering.questionnaire, asking);
  const response: QuestionnaireResponse = {
    id,
    questionnaire: { id: answering.questionnaire.id, version: answering.questionnaire.version },
    service,
    answeredAt: momentHere(new Date()),
    language: shown.language,
    ...(shown.draft && { draftWording: true }),
    reading,
    // What a page says may be none of the contract's, and must not cost the person their answers.
    mode: isMode(mode) ? mode : helped ? 'helped' : 'self',
    ...(isAsker(askedBy) && { askedBy }),
    ...(isSource(source) && source !== 'screen' && { source }),
    ...(isAudience(audience) && { audience }),
    answers: answering.toSend(language),
    ...(declined.length > 0 && { declined }),
    ...(mayQuote !== undefined && { mayQuote }),
    ...(needs && needs.length > 0 && { needs: [...needs] }),
  };
  return Object.assign(response, ...asking.extras.map(({ label }) => label?.(response))) as QuestionnaireResponse;
}
