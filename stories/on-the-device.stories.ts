import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@always-kit/elements/what-matters/define';
import '@always-kit/elements/feedback/define';
import type { AlwaysWhatMatters, Media } from '@always-kit/elements';
import type { Question } from '@always-kit/contract';
import { storyClient, type Line } from './support/collector.ts';
import { next, through, times, write, type Act, type FormElement } from './support/going-through.ts';
import { asking, names, nights } from './support/questionnaires.ts';
import { recordingUrl } from './support/recording.ts';

type Args = Pick<AlwaysWhatMatters, 'saveDrafts' | 'kiosk' | 'readAloud' | 'media'> & {
  line: Line;
  language: string;
  /** In easy read, as `<always-feedback>` asks it. */
  easy: boolean;
};

const mattered: Question = {
  kind: 'text',
  id: 'mattered',
  text: {
    plain: 'What mattered to you while you were here?',
    easyRead: ['What mattered to you?'],
    translations: { cy: { plain: 'Beth oedd yn bwysig i chi tra oeddech chi yma?' } },
  },
  hint: { plain: 'Think about the last time you were here.', easyRead: ['Think about the last time.'] },
};
const questionnaire = asking(mattered, names, nights);
const words = 'Being listened to, and knowing what will happen next.';

const meta: Meta<Args> = {
  title: 'On the device',
  args: { saveDrafts: false, kiosk: false, line: 'up', language: '', easy: false },
  argTypes: { line: { control: 'select', options: ['up', 'down', 'slow', 'refuses'] } },
  render: ({ saveDrafts, kiosk, readAloud, media, line, language, easy }) => {
    // A service of its own, so that no story finds what another has kept.
    const service = `story-${Date.now()}`;
    return easy
      ? html`<always-feedback
          service=${service}
          ?save-drafts=${saveDrafts}
          ?kiosk=${kiosk}
          .readAloud=${readAloud}
          .media=${media}
          .questionnaire=${questionnaire}
          .client=${storyClient(line)}
          ><p>Ask for a paper form.</p></always-feedback
        >`
      : html`<always-what-matters
          service=${service}
          language=${language}
          ?save-drafts=${saveDrafts}
          ?kiosk=${kiosk}
          .readAloud=${readAloud}
          .media=${media}
          .questionnaire=${questionnaire}
          .client=${storyClient(line)}
          ><p>Ask for a paper form.</p></always-what-matters
        >`;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Until `selector` is shown, or a second and a half have passed. */
function until(selector: string): Act {
  return async (form) => {
    for (let turn = 0; turn < 100 && !form.shadowRoot.querySelector(selector); turn++) {
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  };
}

function press(selector: string): Act {
  return async (form) => {
    await until(selector)(form);
    form.shadowRoot.querySelector<HTMLElement>(selector)?.click();
  };
}

/** As though the page were closed and opened again. */
const comeBack: Act = async (form) => {
  const again = document.createElement(form.localName);
  const service = form.getAttribute('service');
  Object.assign(again, { service, saveDrafts: true, questionnaire, client: storyClient() });
  again.append(...form.childNodes);
  form.replaceWith(again);
  await until('[part=found]')(again as FormElement);
};

/** So many seconds in which nobody does anything, as the form sees it when it looks at the clock. */
function pass(seconds: number): Act {
  return async (form) => {
    await until('dialog')(form);
    const { now } = Date;
    Date.now = () => now() + seconds * 1000;
    document.dispatchEvent(new Event('visibilitychange'));
    Date.now = now;
  };
}

const kept = [next, write(words), until('[part=kept]')];

/** What is said while answers are kept: where, how long, and what to do where others use the device too. */
export const AnswersAreKept: Story = { args: { saveDrafts: true }, play: through(...kept) };

export const AnswersAreKeptInEasyRead: Story = { args: { saveDrafts: true, easy: true }, play: through(...kept) };

export const DeleteWhatIWrote: Story = {
  args: { saveDrafts: true },
  play: through(...kept, press('[part=delete]')),
};

export const Deleted: Story = {
  args: { saveDrafts: true },
  play: through(...kept, press('[part=delete]'), press('#sure .button')),
};

export const OnReturn: Story = { args: { saveDrafts: true }, play: through(...kept, comeBack) };

export const OnReturnInEasyRead: Story = {
  args: { saveDrafts: true, easy: true },
  play: through(...kept, comeBack),
};

/** The browser keeps nothing for us here, as in some private windows: neither when it is asked first nor when words are there. */
export const CannotBeKept: Story = {
  args: { saveDrafts: true },
  play: async (context) => {
    const { open } = IDBFactory.prototype;
    let asked = 0;
    IDBFactory.prototype.open = () => {
      asked++;
      throw new DOMException('Not here', 'SecurityError');
    };
    await through(next, write(words), until('.form > .inset'))(context);
    const before = asked;
    for (let turn = 0; turn < 400 && asked === before; turn++) await new Promise((resolve) => setTimeout(resolve, 15));
    IDBFactory.prototype.open = open;
  },
};

/** 20 seconds before the form clears itself. */
export const KioskAsks: Story = { args: { kiosk: true }, play: through(next, write(words), pass(40)) };

export const KioskAsksInEasyRead: Story = {
  args: { kiosk: true, easy: true },
  play: through(next, write(words), pass(40)),
};

export const KioskThanks: Story = {
  args: { kiosk: true },
  play: through(next, write(words), ...times(4, next), until('[part=next]')),
};

/** Somebody has sent answers while the line was down, and gone. The next person sees nothing of them. */
export const KioskStillSends: Story = {
  args: { kiosk: true, line: 'down' },
  play: through(next, write(words), ...times(4, next), until('#failure'), pass(90), until('[part=waiting]')),
};

/** A voice that says nothing, so that the story is the same in each browser. */
function silentVoice(): void {
  const silent = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'en-GB', localService: true }],
    speak: () => undefined,
    cancel: () => undefined,
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: silent });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { configurable: true, value: class {} });
}

export const ReadThisToMe: Story = {
  args: { readAloud: 'button' },
  play: (context) => {
    silentVoice();
    return through(next, until('[part=read-aloud]'))(context);
  },
};

/** The sentence that is read is marked. */
export const Reading: Story = {
  args: { readAloud: 'button' },
  play: (context) => {
    silentVoice();
    return through(next, press('[part=read-aloud]'))(context);
  },
};

export const ReadInEasyRead: Story = {
  args: { readAloud: 'button', easy: true },
  play: (context) => {
    silentVoice();
    return through(next, press('[part=read-aloud]'))(context);
  },
};

/** Stand-ins: a tone for a voice, and no picture for the signer. */
const media: Media = {
  mattered: {
    'en-GB': {
      audio: { src: recordingUrl(2), transcript: 'What mattered to you while you were here?' },
      sign: {
        src: recordingUrl(2),
        captions: { src: 'data:text/vtt,WEBVTT', language: 'en-GB' },
        transcript: 'Tell us what was important to you. It can be a small thing.',
        translatedBy: { name: 'Ann Hill', registration: '1001', profession: 'translator', evidence: 'register.pdf' },
        checkedBy: { name: 'Bo Reed', registration: '1002', profession: 'interpreter', evidence: 'register.pdf' },
      },
    },
    cy: { audio: { src: recordingUrl(2), transcript: 'Beth oedd yn bwysig i chi tra oeddech chi yma?' } },
  },
};

export const RecordedAndSigned: Story = { args: { media }, play: through(next, until('details')) };

export const RecordedAndSignedOpened: Story = {
  args: { media },
  play: through(next, press('[part=listen] summary'), press('[part=watch] summary'), until('video')),
};

/** No voice speaks Welsh, so the button plays the recording. */
export const ReadByARecording: Story = {
  args: { media, readAloud: 'button', language: 'cy' },
  play: through(until('[part=start]'), next, until('[part=read-aloud]')),
};
