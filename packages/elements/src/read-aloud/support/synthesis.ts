/**
 * Stands in for the browser's own speech: a browser without a screen has no voices. The platform's interface is the boundary
 * here, and all of ours in front of it is real.
 */
export class TestSynthesis extends EventTarget {
  /** Every sentence that was handed over, in turn. */
  readonly spoken: TestUtterance[] = [];
  voices: SpeechSynthesisVoice[] = [];
  #now: TestUtterance | undefined;
  readonly #restore: () => void;

  constructor(...voices: SpeechSynthesisVoice[]) {
    super();
    this.voices = voices;
    const before = (['speechSynthesis', 'SpeechSynthesisUtterance'] as const).map(
      (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
    );
    Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: this });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { configurable: true, value: TestUtterance });
    this.#restore = () => {
      for (const [name, descriptor] of before) if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    };
  }

  /** The sentence that is being said. */
  get now(): string | undefined {
    return this.#now?.text;
  }

  get texts(): string[] {
    return this.spoken.map(({ text }) => text);
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: TestUtterance): void {
    this.spoken.push(utterance);
    this.#now = utterance;
  }

  cancel(): void {
    this.#end('canceled');
  }

  /** The sentence has been said. */
  end(): void {
    const said = this.#now;
    this.#now = undefined;
    said?.onend?.();
  }

  /** The voice cannot. */
  fail(): void {
    this.#end('synthesis-failed');
  }

  #end(error: string): void {
    const stopped = this.#now;
    this.#now = undefined;
    stopped?.onerror?.({ error });
  }

  /** Voices have been found, as browsers tell it. */
  find(...voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  restore(): void {
    this.#restore();
  }
}

class TestUtterance {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  onend: (() => void) | null = null;
  onerror: ((event: { readonly error: string }) => void) | null = null;

  constructor(text: string) {
    this.text = text;
  }
}

export function voice(lang: string, localService = true): SpeechSynthesisVoice {
  return { lang, localService, name: `${lang} ${localService}`, default: false, voiceURI: lang };
}
