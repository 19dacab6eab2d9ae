import { expect, fixture, html } from '@open-wc/testing';
import type { AlwaysProvider } from '../provider/provider.ts';
import '../provider/provider.define.ts';
import { expectAccessible } from '../support/axe.ts';
import { TestCollector } from '../support/collector.ts';
import { Person, textOf } from '../support/person.ts';
import { asking, nights } from '../support/questionnaires.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';
import type { Media } from './media.ts';
import { recordingUrl } from './support/recording.ts';

const questionnaire = asking(
  {
    kind: 'text',
    id: 'mattered',
    text: { plain: 'What mattered?', translations: { cy: { plain: 'Beth oedd yn bwysig?' } } },
  },
  nights,
);
const captions = URL.createObjectURL(
  new Blob(['WEBVTT\n\n00:00.000 --> 00:01.000\nWhat mattered?\n'], { type: 'text/vtt' }),
);

function mediaAt(src: string): Media {
  return {
    mattered: {
      'en-GB': {
        audio: { src, transcript: 'What mattered?' },
        sign: {
          src,
          captions: { src: captions, language: 'en-GB' },
          transcript: 'What mattered to you while you were here?',
          translatedBy: { name: 'Ann Hill', registration: '1001', profession: 'translator', evidence: 'a.pdf' },
          checkedBy: { name: 'Bo Reed', registration: '1002', profession: 'interpreter', evidence: 'b.pdf' },
        },
      },
      cy: { audio: { src, transcript: 'Beth oedd yn bwysig?' } },
    },
  };
}

interface Opened {
  readonly person: Person;
  readonly form: AlwaysWhatMatters;
}

async function open(media: Media, language = 'en-GB'): Promise<Opened> {
  const form = await fixture<AlwaysWhatMatters>(html`
    <always-what-matters
      service="bramley-ward"
      language=${language}
      .media=${media}
      .questionnaire=${questionnaire}
      .client=${new TestCollector(questionnaire).client}
    ></always-what-matters>
  `);
  return await atQuestion(form);
}

async function atQuestion(form: AlwaysWhatMatters): Promise<Opened> {
  await form.prepare();
  const person = new Person(form);
  await person.until(() => person.root.querySelector('[part=start]') !== null, 'it can be started');
  person.find('[part=start]').click();
  await person.until(() => person.root.querySelector('details') !== null, 'the media are offered');
  return { person, form };
}

/** Opens a disclosure by a real key. */
async function disclose({ person }: Opened, part: 'listen' | 'watch'): Promise<HTMLMediaElement> {
  person.find(`[part=${part}] summary`).focus();
  await person.key('Enter');
  await person.until(
    () => person.root.querySelector(`[part=${part}] :is(audio, video)`) !== null,
    'the player is there',
  );
  return person.find<HTMLMediaElement>(`[part=${part}] :is(audio, video)`);
}

function buttonsIn({ person }: Opened, part: 'listen' | 'watch'): string[] {
  return [...person.find(`[part=${part}]`).querySelectorAll('button')].map(textOf);
}

describe('recordings and signed videos', () => {
  it('are offered with their words, and load nothing before a press', async () => {
    const asked = (name: string): number =>
      performance.getEntriesByType('resource').filter((one) => one.name.endsWith(name)).length;
    const opened = await open(mediaAt('/far-away.wav'));
    expect(opened.person.root.querySelector('audio, video'), 'before it is opened').to.equal(null);

    const recording = await disclose(opened, 'listen');
    const video = await disclose(opened, 'watch');
    await opened.person.settled();

    for (const player of [recording, video]) {
      expect([player.autoplay, player.preload]).to.deep.equal([false, 'none']);
      expect([player.readyState, player.error]).to.deep.equal([HTMLMediaElement.HAVE_NOTHING, null]);
    }
    expect(asked('/far-away.wav')).to.equal(0);
    expect(textOf(opened.person.find('[part=listen]'))).to.include('The words: What mattered?');
    await expectAccessible(opened.form);
  });

  it('play when the person presses, and can be played again', async () => {
    const opened = await open(mediaAt(recordingUrl()));
    const player = await disclose(opened, 'listen');
    const ended = new Promise((resolve) => (player.onended = resolve));

    await opened.person.press('Play');
    await ended;
    await opened.person.settled();

    expect(player.duration).to.be.closeTo(0.2, 0.05);
    expect(buttonsIn(opened, 'listen')).to.deep.equal(['Play', 'Play from the start']);
  });

  it('stand still and go on, or begin again, by buttons of a size that a finger hits', async () => {
    const opened = await open(mediaAt(recordingUrl(20)));
    const { person } = opened;
    const player = await disclose(opened, 'listen');

    await person.press('Play');
    await person.until(() => player.currentTime > 0.1, 'it plays');
    await person.settled();
    expect(buttonsIn(opened, 'listen')).to.deep.equal(['Pause', 'Play from the start']);
    await person.press('Pause');
    await person.until(() => player.paused, 'it stands still');
    const { currentTime } = player;
    await person.settled();
    expect(textOf(person.at), 'the focus stays on the button').to.equal('Play');

    await person.press('Play');
    await person.until(() => player.currentTime > currentTime, 'it goes on');
    player.currentTime = 15;
    await person.press('Play from the start');
    await person.until(() => player.currentTime < 15 && !player.paused, 'it begins again');

    expect(person.find('[part=listen] [role=group]').getAttribute('aria-label')).to.equal('Recording of this question');
    for (const button of person.root.querySelectorAll('.media button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
      expect(button.getBoundingClientRect().width).to.be.at.least(44);
    }
  });

  it('are not heard over each other', async () => {
    const opened = await open(mediaAt(recordingUrl(20)));
    const recording = await disclose(opened, 'listen');
    const video = await disclose(opened, 'watch');

    await recording.play();
    await video.play();
    await opened.person.until(() => recording.paused, 'the recording is silent');

    expect(video.paused).to.equal(false);
  });

  it('fill the screen with a signed video, and there have the player of the browser', async () => {
    const opened = await open(mediaAt(recordingUrl(20)));
    const player = await disclose(opened, 'watch');
    expect(buttonsIn(opened, 'watch')).to.deep.equal(['Play', 'Play from the start', 'Full screen']);

    await opened.person.press('Full screen');
    await opened.person.until(() => player.matches(':fullscreen') && player.controls, 'it fills the screen');
    await document.exitFullscreen();
    await opened.person.until(() => !player.controls, 'it is as before');
  });

  it('show captions in a signed video, loaded only when it plays', async () => {
    const opened = await open(mediaAt(recordingUrl()));
    const player = await disclose(opened, 'watch');
    const [track] = player.textTracks;
    expect(track?.mode).to.equal('disabled');

    await player.play();
    await opened.person.until(() => (track?.cues?.length ?? 0) > 0, 'the captions are there');

    expect(track?.mode).to.equal('showing');
    expect(textOf(opened.person.find('[part=watch]'))).to.include('Signed by Ann Hill. Checked by Bo Reed.');
    expect(textOf(opened.person.find('[part=watch]'))).to.include('What mattered to you while you were here?');
    await expectAccessible(opened.form);
  });

  it('fall silent when they are closed, and when another question is asked', async () => {
    const opened = await open(mediaAt(recordingUrl(20)));
    const player = await disclose(opened, 'listen');

    await player.play();
    opened.person.find('[part=listen] summary').focus();
    await opened.person.key('Enter');
    await opened.person.until(() => player.paused, 'it is silent');

    await opened.person.key('Enter');
    await player.play();
    await opened.person.press('Continue');
    await opened.person.until(() => player.paused, 'it is silent');
  });

  it('say when they do not play; the words are there all the same', async () => {
    const opened = await open(mediaAt('/not-there.mp3'));
    const player = await disclose(opened, 'listen');

    await player.play().catch(() => undefined);
    await opened.person.until(() => opened.person.sees.includes('This could not be played.'), 'it is said');

    expect(opened.person.hears).to.include('This could not be played.');
    expect(textOf(opened.person.find('[part=listen]'))).to.include('The words: What mattered?');
  });

  it('come in the language of the person, marked as such', async () => {
    const { person } = await open(mediaAt(recordingUrl()), 'cy');

    const words = person.find('[part=listen] [lang=cy]');
    expect(textOf(words)).to.equal('Beth oedd yn bwysig?');
    expect(textOf(person.find('[part=watch] [lang=en-GB]')), 'the signed one').to.include('What mattered to you');
  });

  it('come from a provider as well', async () => {
    const provider = await fixture<AlwaysProvider>(html`
      <always-provider .client=${new TestCollector(questionnaire).client} .media=${mediaAt(recordingUrl())}>
        <always-what-matters service="bramley-ward" .questionnaire=${questionnaire}></always-what-matters>
      </always-provider>
    `);

    const { person } = await atQuestion(provider.querySelector('always-what-matters')!);

    expect(textOf(person.find('[part=listen] summary'))).to.equal('Listen to this question');
  });
});
