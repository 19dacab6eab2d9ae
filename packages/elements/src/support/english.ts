import type { Reading } from '@always-kit/contract';
import { cautionMessages } from '../caution/caution.messages.ts';
import { feedbackMessages } from '../feedback/feedback.messages.ts';
import { kioskMessages } from '../kiosk/kiosk.messages.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { mediaMessages } from '../media/media.messages.ts';
import { paperMessages } from '../paper/paper.messages.ts';
import { readAloudMessages } from '../read-aloud/read-aloud.messages.ts';
import { savingMessages } from '../saving/saving.messages.ts';
import { tallyMessages } from '../tally/tally.messages.ts';

/** Our English in the shape of a catalogue, from the places it is built into: what translations are held against. */
export const english: Readonly<Record<Reading, Catalogue>> = { plain: catalogue('plain'), easy: catalogue('easy') };

function catalogue(reading: Reading): Catalogue {
  const { device: _, ...form } = feedbackMessages[reading];
  return {
    unchecked: 'Nobody who speaks this language has checked these words yet.',
    form,
    device: {
      caution: cautionMessages[reading],
      saving: savingMessages[reading],
      kiosk: kioskMessages[reading],
      readAloud: readAloudMessages[reading],
      media: mediaMessages[reading],
    },
    tally: tallyMessages,
    paper: paperMessages[reading],
  };
}
