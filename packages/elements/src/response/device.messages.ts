import type { Reading } from '@always-kit/contract';
import type { CautionMessages } from '../caution/caution.messages.ts';
import type { KioskMessages } from '../kiosk/kiosk.messages.ts';
import { directionOf, sameLanguage } from '../language/language.ts';
import type { MediaMessages } from '../media/media.messages.ts';
import type { Reader } from '../question/reader.ts';
import type { ReadAloudMessages } from '../read-aloud/read-aloud.messages.ts';
import type { SavingMessages } from '../saving/saving.messages.ts';

/** Words to say instead of ours in the parts that are loaded only where a page turned them on. */
export interface DeviceMessages {
  readonly saving?: Partial<SavingMessages>;
  readonly kiosk?: Partial<KioskMessages>;
  readonly readAloud?: Partial<ReadAloudMessages>;
  readonly media?: Partial<MediaMessages>;
  readonly caution?: Partial<CautionMessages>;
}

/** The same in another language: whole. */
export interface TranslatedDeviceMessages {
  readonly saving: SavingMessages;
  readonly kiosk: KioskMessages;
  readonly readAloud: ReadAloudMessages;
  readonly media: MediaMessages;
  readonly caution: CautionMessages;
}

/** The words of one part, and what they must say of themselves where the form around them is in another language. */
export interface PartWords<Words> {
  readonly text: Words;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
}

/** Who reads the words of a part, in the words of what is around it. */
export interface PartReader extends Pick<Reader, 'reading' | 'catalogue'> {
  readonly text: { readonly language: string; readonly device?: DeviceMessages };
}

/** The words of `part`: `english`, or the translation the reader wants, with those that the page says instead. */
export function partWords<Words extends { readonly language: string }>(
  part: keyof DeviceMessages,
  english: Readonly<Record<Reading, Words>>,
  { reading, text: form, catalogue }: PartReader,
): PartWords<Words> {
  const text = { ...english[reading], ...catalogue?.device?.[part], ...form.device?.[part] } as Words;
  const other = !sameLanguage(text.language, form.language);
  return { text, lang: other ? text.language : undefined, dir: other ? directionOf(text.language) : undefined };
}
