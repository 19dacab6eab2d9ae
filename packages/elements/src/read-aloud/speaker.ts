/** One sentence and the voice to say it with. */
export interface Utterance {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
}

/** What a speaker tells while it speaks. */
export interface Speaking {
  /** The sentence at this place begins. */
  readonly at: (index: number) => void;
  /** It is over: all was said, or the browser could not. Not called after `stop`. */
  readonly over: (failed: boolean) => void;
}

/** The longest that a sentence may take before the next is begun, in milliseconds: to begin with, and for each character. */
const toBegin = 5_000;
const forCharacter = 250;

/**
 * Says sentences one by one, each as an utterance of its own: Chromium cuts long ones, and some voices never tell that they
 * have come to the end, so a watchdog goes on in their place.
 */
export class Speaker {
  /** Kept, or a browser may throw it away while it speaks, and never tell of its end. */
  #now: SpeechSynthesisUtterance | undefined;
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  speak(utterances: readonly Utterance[], speaking: Speaking): void {
    this.stop();
    speechSynthesis.cancel(); // something may have been stuck since before
    this.#say(utterances, 0, speaking);
  }

  stop(): void {
    if (!this.#now) return;
    this.#forget();
    speechSynthesis.cancel();
  }

  #forget(): void {
    this.#now = undefined;
    clearTimeout(this.#watchdog);
  }

  #say(utterances: readonly Utterance[], index: number, speaking: Speaking): void {
    const next = utterances[index];
    if (!next) {
      this.#now = undefined;
      return speaking.over(false);
    }
    const utterance = new SpeechSynthesisUtterance(next.text);
    utterance.voice = next.voice;
    utterance.lang = next.voice.lang;
    this.#now = utterance;
    const goOn = (): void => {
      clearTimeout(this.#watchdog);
      this.#now = undefined;
      this.#say(utterances, index + 1, speaking);
    };
    utterance.onend = () => this.#now === utterance && goOn();
    utterance.onerror = ({ error }) => {
      if (this.#now !== utterance) return; // it was stopped by us
      // Something else of the page speaks now: that is no failure, and is not to be stopped.
      const silenced = error === 'interrupted' || error === 'canceled';
      if (silenced) this.#forget();
      else this.stop();
      speaking.over(!silenced);
    };
    const patience = toBegin + forCharacter * next.text.length;
    this.#watchdog = setTimeout(() => {
      this.#now = undefined; // what it may still tell is no longer heard
      speechSynthesis.cancel();
      goOn();
    }, patience);
    speaking.at(index);
    speechSynthesis.speak(utterance);
  }
}
