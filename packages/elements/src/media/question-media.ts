import type { Question } from '@always-kit/contract';
import { addStyles } from '../response/add-styles.ts';
import type { AnswerForm } from '../response/answer-form.ts';
import { partWords } from '../response/device.messages.ts';
import type { Extra } from '../response/extra.ts';
import type { Page } from '../response/pages/page.ts';
import { mediaBeside } from './find-media.ts';
import { mediaMessages } from './media.messages.ts';
import { mediaStyles } from './media.styles.ts';
import { audioDetails, signDetails, type Details } from './media-details.ts';

/** Offers recordings and signed videos with the questions of `form`. */
export function addMedia(form: AnswerForm): void {
  addStyles(form, mediaStyles);
  form.addExtra(new QuestionMedia(form));
}

class QuestionMedia implements Extra {
  readonly order: number = 4;
  readonly #form: AnswerForm;
  /** What has been opened, or could not be played: the address of each. */
  readonly #opened = new Set<string>();
  readonly #failed = new Set<string>();
  /** What is heard or seen now. */
  #playing: HTMLMediaElement | undefined;
  #said = '';

  constructor(form: AnswerForm) {
    this.#form = form;
  }

  withQuestion = ({ reader }: Page, question: Question): unknown => {
    const { audio, sign } = mediaBeside(question, reader, this.#form.allMedia);
    if (!audio && !sign) return undefined;
    const words = partWords('media', mediaMessages, reader);
    this.#said = [audio, sign].some((one) => one && this.#failed.has(one.is.src)) ? words.text.notPlayed : '';
    return [
      audio && audioDetails(audio, words, this.#details(audio.is.src)),
      sign && signDetails(sign, words, this.#details(sign.is.src)),
    ];
  };

  says = (): string => this.#said;

  #details(src: string): Details {
    return {
      opened: this.#opened.has(src),
      failed: this.#failed.has(src),
      onToggle: ({ currentTarget }) => {
        const details = currentTarget as HTMLDetailsElement;
        if (details.open) this.#opened.add(src);
        else for (const player of details.querySelectorAll<HTMLMediaElement>('audio, video')) player.pause();
        this.#form.requestUpdate();
      },
      plays: this.#playing?.getAttribute('src') === src,
      onChange: ({ currentTarget }) => this.#follow(currentTarget as HTMLMediaElement),
      onError: () => {
        this.#failed.add(src);
        this.#form.requestUpdate();
      },
    };
  }

  /** One at a time: a question that is heard twice at once is not understood. */
  #follow(player: HTMLMediaElement): void {
    if (!player.paused) {
      if (this.#playing !== player) this.#playing?.pause();
      this.#playing = player;
    } else if (this.#playing === player) this.#playing = undefined;
    this.#form.requestUpdate();
  }
}
