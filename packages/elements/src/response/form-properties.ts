/* eslint-disable lit/no-classfield-shadowing -- without `useDefineForClassFields`, fields are set through the accessors */
import type { AlwaysClient } from '@always-kit/client';
import type { Questionnaire } from '@always-kit/contract';
import { LitElement, type PropertyDeclarations } from 'lit';
import type { Media } from '../media/media.ts';

/**
 * What a page may say of a form, as attributes and as properties where it is more than a word; what it may put into it and
 * style of it; and what it is told.
 *
 * @slot - Shown until this element's script has come, and in its place where there is none.
 * @slot intro - Before the first question, instead of our own introduction.
 * @slot safety - Instead of our own words on who reads the answers, what to do when it is urgent, and leaving out names.
 * @slot help - How to get help from a person: shown after the buttons of every page.
 * @slot urgent - Where to get help now, instead of our own words, when an answer says that a life or a body may be in danger.
 * @slot safeguarding - The same, when an answer says that somebody may be hurt, abused or unsafe.
 * @slot after - After the thanks, instead of our own words on what happens next.
 * @fires {AlwaysSubmittedEvent} always-submitted - The response is with the collector.
 * @fires {AlwaysFailedEvent} always-failed - Loading or sending failed; the person has been told.
 * @fires {AlwaysStepEvent} always-step - Something else is shown: keep the page's title in step.
 * @fires {AlwaysResponseEvent} always-response - With `delivery="host"`: the response, for the page to take.
 * @fires {Event} input - Something was entered.
 * @fires {Event} change - Something was entered, and left.
 * @csspart question - A question with its inputs.
 * @csspart option - One answer to pick, with its input.
 * @csspart hint - The hint of a question.
 * @csspart error - The error beside a question.
 * @csspart summary - The summary of errors.
 * @csspart failure - What is said when sending failed.
 * @csspart safety - The words on safety.
 * @csspart caution - What is said of private words in an answer.
 * @csspart hide - The button that hides them.
 * @csspart leave - The button that leaves them.
 * @csspart help-now - Where to get help now.
 * @csspart thanks - The thanks.
 * @csspart start - The button that starts.
 * @csspart continue - The button that goes on.
 * @csspart back - The button that goes back.
 * @csspart send - The button that sends, or tries again.
 * @csspart finish - The button that stops asking.
 * @csspart clear - The button that takes a pick back.
 * @csspart another-way - How to say that this is needed in another way.
 * @csspart quote - The question whether words may be quoted.
 * @csspart helped - How to say that somebody helps.
 * @csspart hand-over - What an interviewer sees between two people.
 * @csspart offer - What is offered after the thanks.
 * @csspart begin - The button that takes it up.
 * @csspart no-thanks - The button that does not.
 * @csspart next-person - The button for the next person.
 * @cssprop [--always-space=0.5em] - The unit of all distances.
 * @cssprop [--always-scroll-margin=1em] - Room to keep above what takes the focus: the height of a sticky header.
 * @cssprop [--always-form-height=100svh] - The room that is kept until the first question is answered, so that nothing jumps.
 */
export abstract class FormProperties extends LitElement {
  /** How each is to be had as an attribute. In a list: decorators are half a kilobyte more before the first question. */
  static override properties: PropertyDeclarations = {
    questionnaire: {},
    service: {},
    mode: {},
    askedBy: { attribute: 'asked-by' },
    source: {},
    layout: {},
    delivery: {},
    mayQuote: { type: Boolean, attribute: 'may-quote' },
    anotherWay: { attribute: 'another-way', converter: (written) => written !== null && written !== 'off' },
    audience: {},
    language: {},
    allowDrafts: { type: Boolean, attribute: 'allow-drafts' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    saveDrafts: { type: Boolean, attribute: 'save-drafts' },
    saveDays: { type: Number, attribute: 'save-days' },
    kiosk: { type: Boolean },
    kioskIdle: { type: Number, attribute: 'kiosk-idle' },
    readAloud: { attribute: 'read-aloud' },
    media: { attribute: false },
    equality: {},
    deprivationDecile: { type: Number, attribute: 'deprivation-decile' },
    stayInTouch: { type: Boolean, attribute: 'stay-in-touch' },
    name: { reflect: true },
    required: { type: Boolean },
    cautions: {},
    client: { attribute: false },
  };

  /**
   * What to ask. As an attribute the id of a questionnaire (`wm-core`), or of one version of it (`wm-core@0.1`); as a
   * property also the questionnaire itself.
   */
  questionnaire: string | Questionnaire | undefined;
  /** The ward, clinic or team that the answers are about: its id at the collector. */
  service = '';
  /**
   * How the person answers: `self`, `helped`, `interview` (somebody asks one person after the other: after sending they go on
   * to the next, and nothing of the one before is left) or `story` (one large box, with the questions as prompts). Without it
   * the person can say that somebody helps them.
   */
  mode: string | undefined;
  /** Who asks: `nobody`, `peer-or-volunteer`, `staff-not-giving-care`, `staff-giving-care` or `researcher`. */
  askedBy: string | undefined;
  /** Where the answers come from: `screen`, or `paper` where somebody types them in from a paper form. */
  source: string | undefined;
  /** `pages` asks one question at a time, `one-page` all of them on one page. */
  layout: 'pages' | 'one-page' = 'pages';
  /** `host` sends nothing: the page takes each response from `always-response`. */
  delivery: 'collector' | 'host' = 'collector';
  /** Asks, apart from the answers and before they are sent, whether the person's words may be quoted without a name. */
  mayQuote = false;
  /**
   * Offers to say in which other way the person needs this, such as large print or another language; `another-way="off"` does
   * not. `<always-feedback>` offers it by itself.
   */
  anotherWay = false;
  /** Who the person is, where the page knows: `patient`, `carer`, `family-friend`, `staff`, `child` or `young-person`. */
  audience: string | undefined;
  /** The language to show, as a BCP 47 tag. Without it the provider's, else the language the element stands in. */
  language: string | undefined;
  /** Whether to show translations that nobody who speaks the language has checked; the provider may allow them too. */
  allowDrafts = false;
  /** The level of our headings, 1 to 6. */
  headingLevel = 2;
  /** Keeps answers that are not sent on the device, encrypted, so that the person can come back. Not on a kiosk. */
  saveDrafts = false;
  /** For how many days they are kept, 1 to 90. */
  saveDays = 7;
  /** Clears itself for the next person: after a while without a touch, which it warns of, and after sending. */
  kiosk = false;
  /** After how many seconds without a touch a kiosk clears itself, 40 or more. The last 20 of them are the warning. */
  kioskIdle = 60;
  /**
   * `button` offers to read each question aloud, by a voice on the device or your recording. `any-voice` also by one that sends
   * the words of the question away, where there is nothing else.
   */
  readAloud: 'button' | 'any-voice' | undefined;
  /** Recordings and signed videos of the questions, before those of the provider. */
  media: Media | undefined;
  /**
   * Offers questions about the person after the answers are sent, such as age or ethnic group, and sends them apart: the id of
   * a questionnaire whose purpose is `about-you` (that name where it is empty), or as a property the questionnaire.
   */
  equality: string | Questionnaire | undefined;
  /**
   * How deprived the area is where the person lives, 1 (most) to 10 (least), where the page knows it. It goes with the questions
   * about the person, so never without their yes. Never ask for a postcode to find it out.
   */
  deprivationDecile: number | undefined;
  /** Offers to leave an address after the answers are sent. It is sent and kept apart from them. */
  stayInTouch = false;
  /** Its name in a `<form>` of the page: its value there is the answers so far, as JSON by the ids of the questions. */
  name = '';
  /** Whether a `<form>` of the page may be submitted only once something is answered. */
  required = false;
  /**
   * `off` looks at nothing that is written: no offer to hide private words, no help where somebody may be in danger, no mark
   * for staff. Not recommended; for pages that do all of it themselves.
   */
  cautions: 'on' | 'off' = 'on';
  /** Who talks to the collector, where there is no `<always-provider>` around. */
  client: AlwaysClient | undefined;
}
