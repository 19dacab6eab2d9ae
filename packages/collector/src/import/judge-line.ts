import type { AboutYou, QuestionnaireResponse } from '@always-kit/contract';
import { responseOf } from '../record/response-of.ts';
import type { Store } from '../stores/store.ts';
import { aboutYouIn, takeAboutYou } from './about-you-line.ts';
import { alwaysEventIn, takeAlwaysEvent } from './always-event-line.ts';
import { contactIn, takeContact } from './contact-line.ts';
import { entryIn, takeEntry } from './entry-line.ts';
import { evidenceIn, takeEvidence } from './evidence-line.ts';
import type { Refused, Taken } from './lines.ts';
import { questionnaireIn, takeQuestionnaire } from './questionnaire-line.ts';
import { responseIn, takeResponse } from './response-line.ts';
import { signOffIn, takeSignOff } from './sign-off-line.ts';

/** Where lines are taken in, and when. */
interface Destination {
  readonly store: Store;
  readonly organisation: string;
  readonly services: ReadonlySet<string>;
  readonly digest: (sent: QuestionnaireResponse | AboutYou) => string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly contactDays: number;
}

/** A line that can be right. */
export interface Judged {
  /** Two lines of one key are not taken in at the same time. */
  readonly key: string;
  /** The keys of the lines that this one needs, where they may be in the same file. */
  readonly after?: readonly string[];
  readonly take: () => Promise<Taken>;
}

/** What a line holds is told by the field that no other has. */
export function judgeLine(given: unknown, destination: Destination): Judged | Refused {
  const fields = typeof given === 'object' && given !== null ? given : {};
  if ('questionnaire' in fields) return judgeQuestionnaire(given, destination);
  if ('aboutYou' in fields) return judgeAboutYou(given, destination);
  if ('evidence' in fields) return judgeEvidence(given, destination);
  if ('entry' in fields) return judgeEntry(given, destination);
  if ('signOff' in fields) return judgeSignOff(given, destination);
  if ('alwaysEvent' in fields) return judgeAlwaysEvent(given, destination);
  if ('contact' in fields) return judgeContact(given, destination);
  return judgeResponse(given, destination);
}

function judgeQuestionnaire(given: unknown, { store, organisation }: Destination): Judged | Refused {
  const questionnaire = questionnaireIn(given);
  if ('why' in questionnaire) return questionnaire;
  // One version after the other: each is compared with those before.
  return { key: 'questionnaires', take: () => takeQuestionnaire(store, organisation, questionnaire) };
}

function judgeAboutYou(given: unknown, { store, organisation, digest, now }: Destination): Judged | Refused {
  const told = aboutYouIn(given, now);
  if ('why' in told) return told;
  const { aboutYou } = told;
  return { key: aboutYou.id, take: () => takeAboutYou(store, organisation, told, () => digest(aboutYou)) };
}

function judgeAlwaysEvent(given: unknown, { store, organisation, now }: Destination): Judged | Refused {
  const alwaysEvent = alwaysEventIn(given);
  if ('why' in alwaysEvent) return alwaysEvent;
  return { key: keyOf(alwaysEvent.id), take: () => takeAlwaysEvent(store, organisation, alwaysEvent, now) };
}

function judgeEvidence(given: unknown, { store, organisation, now }: Destination): Judged | Refused {
  const filed = evidenceIn(given, now);
  if ('why' in filed) return filed;
  const { evidence, alwaysEvent } = filed;
  return {
    key: evidence.id,
    after: [keyOf(alwaysEvent)],
    take: () => takeEvidence(store, organisation, filed, now),
  };
}

function judgeEntry(given: unknown, { store, organisation, now }: Destination): Judged | Refused {
  const listed = entryIn(given, now);
  if ('why' in listed) return listed;
  const { entry, alwaysEvent } = listed;
  return {
    key: `${keyOf(alwaysEvent)}/record/${entry.id}`,
    after: [keyOf(alwaysEvent), responseOf(entry) ?? []].flat(),
    take: () => takeEntry(store, organisation, listed, now),
  };
}

function judgeSignOff(given: unknown, { store, organisation, now }: Destination): Judged | Refused {
  const signOff = signOffIn(given, now);
  if ('why' in signOff) return signOff;
  const { alwaysEvent, criterion } = signOff;
  return {
    key: `${keyOf(alwaysEvent)}/${criterion}`,
    after: [keyOf(alwaysEvent)],
    take: () => takeSignOff(store, organisation, signOff, now),
  };
}

function judgeContact(given: unknown, destination: Destination): Judged | Refused {
  const { store, organisation, services, now } = destination;
  const contact = contactIn(given, services, destination);
  if ('why' in contact) return contact;
  return { key: contact.id, take: () => takeContact(store, organisation, contact, now) };
}

function judgeResponse(given: unknown, destination: Destination): Judged | Refused {
  const { store, organisation, services, digest, now } = destination;
  const record = responseIn(given, services, now);
  if ('why' in record) return record;
  const { response } = record;
  return { key: response.id, take: () => takeResponse(store, organisation, record, () => digest(response)) };
}

function keyOf(alwaysEvent: string): string {
  return `always-event/${alwaysEvent}`;
}
