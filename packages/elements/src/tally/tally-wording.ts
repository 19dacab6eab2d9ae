import {
  createUuid,
  wordingFor,
  type Questionnaire,
  type QuestionnaireResponse,
  type Wording,
} from '@always-kit/contract';
import type { TemplateResult } from 'lit';
import { inItsLanguage } from '../language/in-its-language.ts';
import { momentHere } from '../response/moment.ts';
import type { TallyQuestion } from './tally-question.ts';

/** What is asked, and of which questionnaire. */
export interface Asking {
  readonly questionnaire: Questionnaire;
  /** The question of it, with all the languages that we have it in. */
  readonly question: TallyQuestion;
}

/** A question in the words in which it is asked now. */
export class TallyWording {
  readonly question: TallyQuestion;
  readonly #own: Questionnaire;
  readonly #wanted: string;
  readonly #drafts: boolean;

  /** @param wanted the language to ask in, where there are words in it; with `drafts` also words that nobody has checked. */
  constructor({ questionnaire, question }: Asking, wanted: string, drafts: boolean) {
    this.question = question;
    this.#own = questionnaire;
    this.#wanted = wanted;
    this.#drafts = drafts;
  }

  /** `text` to be shown among words in the language `around`. */
  shown(text: Wording, around: string): TemplateResult {
    const { sentences, language } = this.#in(text);
    return inItsLanguage(sentences.join(' '), language ?? this.#own.language, around);
  }

  /** The words of an answer, to be said; its code where it has none. */
  answer(code: string): string {
    const text = this.question.options.find((option) => option.code === code)?.text;
    return text ? this.#in(text).sentences.join(' ') : code;
  }

  /** What one person of `service` answered, in whichever words it was asked. */
  response(service: string, code: string, at: Date): QuestionnaireResponse {
    const { id, version, language: own } = this.#own;
    const { text } = this.question;
    const { language } = this.#in(text);
    const draft = language !== undefined && text.translations?.[language]?.standing === 'draft';
    return {
      id: createUuid(),
      questionnaire: { id, version },
      service,
      answeredAt: momentHere(at),
      language: language ?? own,
      ...(draft && { draftWording: true }),
      reading: 'plain',
      mode: 'interview',
      answers: [{ question: this.question.id, value: code }],
    };
  }

  #in(text: Wording): ReturnType<typeof wordingFor> {
    return wordingFor(text, this.#wanted, 'plain', this.#own.language, this.#drafts);
  }
}
