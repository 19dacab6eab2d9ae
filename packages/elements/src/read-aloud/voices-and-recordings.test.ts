import { expect, fixture, html } from '@open-wc/testing';
import type { AlwaysFeedback } from '../feedback/feedback.ts';
import '../feedback/feedback.define.ts';
import type { Media } from '../media/media.ts';
import { recordingUrl } from '../media/support/recording.ts';
import { TestCollector } from '../support/collector.ts';
import { Person, textOf } from '../support/person.ts';
import { asking } from '../support/questionnaires.ts';
import { button, notOffered, offered, open } from './support/reading.ts';
import { TestSynthesis, voice } from './support/synthesis.ts';

describe('reading aloud, by the voice or the recording that there is', () => {
  let synthesis: TestSynthesis;
  beforeEach(() => (synthesis = new TestSynthesis(voice('en-GB'))));
  afterEach(() => synthesis.restore());

  it('is offered once voices are found', async () => {
    synthesis.voices = [];
    const opened = await open();
    await notOffered(opened);

    synthesis.find(voice('en-GB'));

    await offered(opened);
  });

  it('is not offered where there is neither a voice nor a recording', async () => {
    await notOffered(await open({ language: 'cy' }));
  });

  it('is not offered unless the page asks for it', async () => {
    const opened = await open();
    for (const value of [undefined, 'off']) {
      opened.form.readAloud = value as 'button' | undefined;
      await opened.person.settled();
      expect(button(opened), value).to.equal(null);
    }
  });

  it('lets a recording be stopped by the same button', async () => {
    const players: HTMLAudioElement[] = [];
    const { Audio } = globalThis;
    globalThis.Audio = class extends Audio {
      constructor(src?: string) {
        super(src);
        players.push(this);
      }
    };
    try {
      const media: Media = {
        mattered: { cy: { audio: { src: recordingUrl(20), transcript: 'Beth oedd yn bwysig?' } } },
      };
      const opened = await open({ language: 'cy', media });
      await offered(opened);
      button(opened)!.focus();
      await opened.person.key('Enter');
      await opened.person.until(() => players[0]?.paused === false, 'it plays');

      await opened.person.key('Enter');

      expect(players[0]?.paused).to.equal(true);
    } finally {
      globalThis.Audio = Audio;
    }
  });

  it('plays the recording where no voice speaks the language', async () => {
    const media: Media = { mattered: { cy: { audio: { src: recordingUrl(), transcript: 'Beth oedd yn bwysig?' } } } };
    const opened = await open({ language: 'cy', media });
    await offered(opened);
    await opened.person.key('Tab'); // browsers play only after somebody has pressed something

    button(opened)!.focus();
    await opened.person.key('Enter');
    expect(textOf(button(opened))).to.match(/^Stop reading/);
    await opened.person.until(() => !/^Stop/.test(textOf(button(opened))), 'it has been played');

    expect(opened.person.hears).not.to.include('could not');
    expect(synthesis.texts).to.deep.equal([]);
  });

  it('plays the recording rather than send the words to a voice far away', async () => {
    synthesis.voices = [voice('cy', false)];
    const media: Media = { mattered: { cy: { audio: { src: recordingUrl(), transcript: 'Beth oedd yn bwysig?' } } } };
    const opened = await open({ language: 'cy', media });
    await offered(opened);
    await opened.person.key('Tab');

    button(opened)!.focus();
    await opened.person.key('Enter');
    await opened.person.until(() => !/^Stop/.test(textOf(button(opened))), 'it has been played');

    expect(synthesis.texts).to.deep.equal([]);
  });

  it('takes a voice far away only where the page allows any, and there is nothing nearer', async () => {
    synthesis.voices = [voice('pl', false)];
    const opened = await open({ language: 'pl' });
    await notOffered(opened);

    opened.form.readAloud = 'any-voice';
    await offered(opened);
    button(opened)!.click();

    expect(synthesis.texts).to.deep.equal(['Co było ważne?']);
  });

  it('reads nothing to a voice far away beside one that is near', async () => {
    synthesis.voices = [voice('pl'), voice('en-GB', false)];
    const opened = await open({ language: 'pl' });
    opened.form.readAloud = 'any-voice';
    await offered(opened);
    button(opened)!.click();
    for (let turn = 0; turn < 9; turn++) synthesis.end();

    expect(synthesis.spoken.map((one) => one.voice?.lang)).to.deep.equal(['pl']);
  });

  it('plays no recording of plain words for easy ones', async () => {
    const questionnaire = asking({
      kind: 'text',
      id: 'mattered',
      text: {
        plain: 'What mattered to you?',
        translations: { cy: { plain: 'Beth?', easyRead: ['Beth oedd yn dda?'] } },
      },
    });
    const form = await fixture<AlwaysFeedback>(html`
      <always-feedback
        read-aloud="button"
        service="bramley-ward"
        language="cy"
        .media=${{ mattered: { cy: { audio: { src: recordingUrl(), transcript: 'Beth?' } } } }}
        .questionnaire=${questionnaire}
        .client=${new TestCollector(questionnaire).client}
      ></always-feedback>
    `);
    await form.prepare();
    const person = new Person(form);
    person.find('[part=start]').click();
    await notOffered({ person, form });

    form.media = {
      mattered: { cy: { audio: { src: recordingUrl(), transcript: 'Beth?', readings: ['plain', 'easy'] } } },
    };

    await offered({ person, form });
  });

  it('tells when a recording does not play', async () => {
    const media: Media = { mattered: { cy: { audio: { src: '/not-there.mp3', transcript: 'Beth?' } } } };
    const opened = await open({ language: 'cy', media });
    await offered(opened);

    button(opened)!.focus();
    await opened.person.key('Enter');

    await opened.person.until(() => opened.person.hears.includes('could not be read aloud'), 'it is said');
  });
});
