import type { Reading } from '@always-kit/contract';
import { expect } from '@open-wc/testing';
import { findMedia } from './find-media.ts';
import type { Media, QuestionMedia, Recording, SignedVideo, SignLanguageProfessional } from './media.ts';

const ann: SignLanguageProfessional = {
  name: 'Ann Hill',
  registration: '1001',
  profession: 'translator',
  evidence: 'register-2026.pdf',
};
const sign: SignedVideo = {
  src: 'sign.mp4',
  captions: { src: 'sign.vtt', language: 'en-GB' },
  transcript: 'What mattered?',
  translatedBy: ann,
  checkedBy: { ...ann, name: 'Bo Reed', registration: '1002' },
};
const media: Media = {
  mattered: {
    'en-GB': { audio: { src: 'en.mp3', transcript: 'What mattered?' }, sign },
    cy: { audio: { src: 'cy.mp3', transcript: 'Beth oedd yn bwysig?' } },
  },
};

describe('finding recordings', () => {
  it('finds one in the language that is read, whatever the region', () => {
    expect(findMedia(media, 'mattered', 'cy', 'plain').audio?.is.src).to.equal('cy.mp3');
    expect(findMedia(media, 'mattered', 'en-US', 'plain').audio?.is.src).to.equal('en.mp3');
  });

  it('finds none in another language', () => {
    expect(findMedia(media, 'mattered', 'ur', 'plain').audio).to.equal(undefined);
  });

  it('finds the signed video whatever is read, and says what its words are in', () => {
    expect(findMedia(media, 'mattered', 'cy', 'plain').sign).to.deep.equal({ is: sign, language: 'en-GB' });
  });

  it('finds a recording of the words that are shown, plain or easy', () => {
    const both = {
      plain: { src: 'plain.mp3', transcript: 'What mattered to you?' },
      easy: { src: 'easy.mp3', transcript: 'What was good?' },
    };
    const audioOf = (audio: QuestionMedia['audio'], reading: Reading) =>
      findMedia({ mattered: { cy: { audio } as QuestionMedia } }, 'mattered', 'cy', reading).audio?.is.src;

    const apart: Recording[] = [both.plain, { ...both.easy, readings: ['easy'] }];
    expect([audioOf(apart, 'plain'), audioOf(apart, 'easy')]).to.deep.equal(['plain.mp3', 'easy.mp3']);
    expect(audioOf(both.plain, 'easy'), 'words that are not on the screen').to.equal(undefined);
    expect(audioOf({ ...both.plain, readings: ['plain', 'easy'] }, 'easy'), 'as the page says').to.equal('plain.mp3');
    expect(audioOf({ ...both.easy, readings: ['easy'] }, 'plain')).to.equal(undefined);
  });

  it('finds nothing of other questions', () => {
    expect(findMedia(media, 'names', 'cy', 'plain')).to.deep.equal({ audio: undefined, sign: undefined });
    expect(findMedia(undefined, 'mattered', 'cy', 'plain')).to.deep.equal({ audio: undefined, sign: undefined });
  });

  const lacks: [what: string, sign: object][] = [
    ['captions', { ...sign, captions: undefined }],
    ['a transcript', { ...sign, transcript: '' }],
    ['who translated', { ...sign, translatedBy: undefined }],
    ['the number of who checked', { ...sign, checkedBy: { ...ann, registration: '' } }],
  ];
  for (const [what, partial] of lacks) {
    it(`leaves out a signed video without ${what}, and tells the developer`, () => {
      const said: unknown[] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]) => said.push(...words);
      const found = findMedia({ [what]: { 'en-GB': { sign: partial as SignedVideo } } }, what, 'en-GB', 'plain');
      console.warn = warn;

      expect(found.sign).to.equal(undefined);
      expect(said.join()).to.include('always/media-incomplete');
    });
  }
});
