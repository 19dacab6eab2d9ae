import { expect } from '@open-wc/testing';
import { chooseVoice } from './choose-voice.ts';
import { voice } from './support/synthesis.ts';

describe('the voice that reads', () => {
  const cases: [what: string, language: string, voices: SpeechSynthesisVoice[], expected: string | undefined][] = [
    ['is of the very same tag', 'en-GB', [voice('en-US'), voice('en-GB')], 'en-GB true'],
    ['is on the device rather than far away', 'pl', [voice('pl', false), voice('pl')], 'pl true'],
    ['is none where it would be far away', 'pl', [voice('en-GB'), voice('pl-PL', false)], undefined],
    ['is on the device, also in another accent', 'en-GB', [voice('en-GB', false), voice('en-US')], 'en-US true'],
    ['is of the same language where there is no better', 'pl', [voice('en-GB'), voice('pl-PL')], 'pl-PL true'],
    ['is named as Android names it', 'en-GB', [voice('en_GB')], 'en_GB true'],
    ['is never English for Welsh', 'cy', [voice('en-GB')], undefined],
    ['reads the same script', 'pa', [voice('pa-Arab-PK'), voice('pa-IN')], 'pa-IN true'],
    ['is not Cantonese for simplified Chinese', 'zh-Hans', [voice('zh-HK')], undefined],
    ['is Mandarin for simplified Chinese', 'zh-Hans', [voice('zh-HK'), voice('zh-CN')], 'zh-CN true'],
    ['is none where the device has none', 'so', [], undefined],
    ['is none for what is no language', '!', [voice('en-GB')], undefined],
    ['is not one whose language nobody can read', 'en-GB', [voice('English (UK)')], undefined],
  ];

  for (const [what, language, voices, expected] of cases) {
    it(what, () => expect(chooseVoice(voices, language, 'near')?.name).to.equal(expected));
  }

  it('is far away only where that is asked for', () => {
    const voices = [voice('en-GB'), voice('pl'), voice('pl-PL', false)];
    expect(chooseVoice(voices, 'pl-PL', 'far')?.name).to.equal('pl-PL false');
    expect(chooseVoice(voices, 'en-GB', 'far')).to.equal(undefined);
  });
});
