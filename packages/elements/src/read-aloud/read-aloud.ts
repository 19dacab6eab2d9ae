import { wordingFor, type Question } from '@always-kit/contract';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { mediaBeside } from '../media/find-media.ts';
import { picture } from '../pictures/picture.ts';
import type { PictureSet } from '../pictures/pictures.ts';
import { said, type Reader } from '../question/reader.ts';
import { addStyles } from '../response/add-styles.ts';
import type { AnswerForm } from '../response/answer-form.ts';
import { partWords } from '../response/device.messages.ts';
import type { Extra } from '../response/extra.ts';
import type { Page } from '../response/pages/page.ts';
import { chooseVoice, type Whereabouts } from './choose-voice.ts';
import { readAloudMessages } from './read-aloud.messages.ts';
import { readAloudStyles } from './read-aloud.styles.ts';
import { sentencesIn } from './sentences.ts';
import { Speaker } from './speaker.ts';

/** Offers to read each question of `form` aloud, where there is a voice for it or a recording of it. */
export function addReadAloud(form: AnswerForm): void {
  addStyles(form, readAloudStyles);
  form.addExtra(new ReadAloud(form));
}

/** Ours, because most forms load no pictures. */
const pictures: PictureSet = {
  here: {
    speaker: { path: 'M4 9.5v5h3.5L12 19V5L7.5 9.5ZM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11' },
    stop: { path: 'M6 6h12v12H6Z' },
  },
  more: false,
};

/** What is being read: a question, as it stands on the page. */
interface Reading {
  readonly question: string;
  readonly on: Element;
  /** Its words when the reading began. */
  readonly words: string;
}

/** How a question can be read. */
type Way = { readonly voice: Whereabouts } | { readonly recording: string };

class ReadAloud implements ReactiveController, Extra {
  readonly order: number = 3;
  readonly #form: AnswerForm;
  readonly #speaker = new Speaker();
  #recording: HTMLAudioElement | undefined;
  #reading: Reading | undefined;
  #failed = false;
  #said = '';

  constructor(form: AnswerForm) {
    this.#form = form;
    form.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#stop);
    this.#synthesis?.addEventListener('voiceschanged', this.#onVoices);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#stop);
    this.#synthesis?.removeEventListener('voiceschanged', this.#onVoices);
    this.#stop();
  }

  hostUpdated(): void {
    if (!this.#reading) return;
    const { on, words } = this.#reading; // another question is shown, or the same in other words
    if (!on.isConnected || wordsOf(on) !== words || !this.#offered) this.#stop();
  }

  withQuestion = (page: Page, question: Question): TemplateResult | undefined => {
    const { reader } = page;
    if (!this.#offered || !this.#wayToRead(question, reader)) return undefined;
    const { text, lang, dir } = partWords('readAloud', readAloudMessages, reader);
    this.#said = this.#failed ? text.failed : '';
    const reads = this.#reading?.question === question.id;
    return html`<button
      type="button"
      class="button quiet read-aloud"
      part="read-aloud"
      lang=${lang ?? nothing}
      dir=${dir ?? nothing}
      @click=${(event: Event) => (reads ? this.#stop() : this.#read(question, reader, event.currentTarget as Element))}
    >
      ${picture(reads ? 'stop' : 'speaker', pictures)}
      <span>${reads ? text.stop : text.read}<span class="only-heard">: ${said(question.text, reader)}</span></span>
    </button>`;
  };

  says = (): string => this.#said;

  forgotten = (): void => this.#stop();

  get #offered(): boolean {
    const { readAloud } = this.#form;
    return readAloud === 'button' || readAloud === 'any-voice';
  }

  get #synthesis(): SpeechSynthesis | undefined {
    return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  }

  #voiceFor(language: string, where: Whereabouts): SpeechSynthesisVoice | undefined {
    return chooseVoice(this.#synthesis?.getVoices() ?? [], language, where);
  }

  /**
   * A voice on the device first: it reads what stands there, the answers too, and marks each sentence, and a recording has a
   * player of its own beside it. A voice far away only where the page allows it, and there is nothing else.
   */
  #wayToRead(question: Question, reader: Reader): Way | undefined {
    const { language, reading, writtenIn, drafts } = reader;
    const shown = wordingFor(question.text, language, reading, writtenIn, drafts).language ?? writtenIn;
    if (this.#voiceFor(shown, 'near')) return { voice: 'near' };
    const { audio } = mediaBeside(question, reader, this.#form.allMedia);
    if (audio) return { recording: audio.is.src };
    return this.#form.readAloud === 'any-voice' && this.#voiceFor(shown, 'far') ? { voice: 'far' } : undefined;
  }

  #read(question: Question, reader: Reader, button: Element): void {
    this.#stop();
    const way = this.#wayToRead(question, reader);
    if (!way) return;
    const on = button.closest('[part=question]') ?? button;
    this.#failed = false;
    this.#reading = { question: question.id, on, words: wordsOf(on) };
    if ('recording' in way) this.#play(way.recording);
    else this.#speak(on, reader.text.language, way.voice);
    this.#form.requestUpdate();
  }

  #speak(on: Element, language: string, where: Whereabouts): void {
    const sentences = sentencesIn(on, language).flatMap(({ language: spoken, ...sentence }) => {
      const voice = this.#voiceFor(spoken, where);
      return voice ? [{ ...sentence, voice }] : [];
    });
    this.#speaker.speak(sentences, {
      at: (index) => mark(sentences[index]?.range),
      over: (failed) => this.#end(failed),
    });
  }

  #play(src: string): void {
    const recording = (this.#recording = new Audio(src));
    recording.onended = () => this.#end(false);
    recording.play().catch(() => this.#recording === recording && this.#end(true));
  }

  #stop = (): void => {
    if (this.#reading) this.#end(false);
  };

  #end(failed: boolean): void {
    this.#reading = undefined;
    this.#speaker.stop();
    this.#recording?.pause();
    this.#recording = undefined;
    mark(undefined);
    this.#failed = failed;
    this.#form.requestUpdate();
  }

  #onVoices = (): void => this.#form.requestUpdate();
}

function wordsOf(question: Element): string {
  return sentencesIn(question, 'en')
    .map(({ text }) => text)
    .join(' ');
}

/** Marks the sentence that is read, without a change to the page; older browsers mark nothing. */
function mark(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set('always-reading', new Highlight(range));
  else CSS.highlights.delete('always-reading');
}
