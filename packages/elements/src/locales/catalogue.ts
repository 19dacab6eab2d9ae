import type { FeedbackMessages } from '../feedback/feedback.messages.ts';
import type { PaperMessages } from '../paper/paper.messages.ts';
import type { TranslatedDeviceMessages } from '../response/device.messages.ts';
import type { TallyMessages } from '../tally/tally.messages.ts';

/**
 * Every word that our forms say to a patient, in one language and one reading. A key that is missing does not compile: a
 * catalogue is whole, or it is not used at all. English is not among the catalogues: it is built into each element and each
 * part of one, so that nothing has to be loaded for it.
 *
 * Whoever adds words to a form adds them to one of the interfaces here, or an interface of their own as one more key.
 */
export interface Catalogue {
  /** Said quietly under a form whose translation is a draft: that nobody who speaks the language has checked it. */
  readonly unchecked: string;
  /** What `<always-what-matters>` and `<always-feedback>` say. */
  readonly form: Omit<FeedbackMessages, 'device'>;
  /** What they say where a page has turned it on: keeping answers, kiosk, reading aloud, recordings. */
  readonly device: TranslatedDeviceMessages;
  /** What `<always-tally>` says. */
  readonly tally: TallyMessages;
  /** What a printed sheet says. The buttons around it are for staff, and stay English. */
  readonly paper: PaperMessages;
}
