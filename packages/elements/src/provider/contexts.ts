import type { AlwaysClient } from '@always-kit/client';
import type { OwnPattern } from '@always-kit/contract/private-words';
import type { Context } from '@lit/context';
import type { AccreditationMessages } from '../accreditation/accreditation.messages.ts';
import type { ExtrasMessages as AccreditationExtraMessages } from '../accreditation/extras/extras.messages.ts';
import type { ExplainerMessages } from '../explainer/explainer.messages.ts';
import type { FeedbackMessages } from '../feedback/feedback.messages.ts';
import type { MeasureWizardMessages } from '../measure-wizard/measure-wizard.messages.ts';
import type { Media } from '../media/media.ts';
import type { Pictures } from '../pictures/pictures.ts';
import type { PlacesMessages } from '../places/places.messages.ts';
import type { RecordMessages } from '../record/record.messages.ts';
import type { ReportMessages } from '../report/report.messages.ts';
import type { SpcChartMessages } from '../spc-chart/spc-chart.messages.ts';
import type { SpcGroupsMessages } from '../spc-groups/spc-groups.messages.ts';
import type { SpcIconMessages } from '../spc-icon/spc-icon.messages.ts';
import type { SpcMultiplesMessages } from '../spc-multiples/spc-multiples.messages.ts';
import type { SpcSummaryMessages } from '../spc-summary/spc-summary.messages.ts';
import type { PaperControlsMessages, PaperMessages } from '../paper/paper.messages.ts';
import type { TallyMessages } from '../tally/tally.messages.ts';
import type { ThemesMessages } from '../themes/themes.messages.ts';
import type { WhatMattersMessages } from '../what-matters/what-matters.messages.ts';
import type { WhoWasHeardMessages } from '../who-was-heard/who-was-heard.messages.ts';
import type { YouSaidMessages } from '../you-said/you-said.messages.ts';

/** Words to say instead of our own, by element. What is left out keeps its English. */
export interface MessagesByElement {
  readonly 'always-what-matters'?: Partial<WhatMattersMessages>;
  readonly 'always-feedback'?: {
    readonly plain?: Partial<FeedbackMessages>;
    readonly easy?: Partial<FeedbackMessages>;
  };
  readonly 'always-tally'?: Partial<TallyMessages>;
  readonly 'always-paper'?: {
    readonly plain?: Partial<PaperMessages>;
    readonly easy?: Partial<PaperMessages>;
    readonly controls?: Partial<PaperControlsMessages>;
  };
  readonly 'always-spc-chart'?: Partial<SpcChartMessages>;
  readonly 'always-spc-icon'?: Partial<SpcIconMessages>;
  readonly 'always-spc-summary'?: Partial<SpcSummaryMessages>;
  readonly 'always-spc-groups'?: Partial<SpcGroupsMessages>;
  readonly 'always-places'?: Partial<PlacesMessages>;
  readonly 'always-who-was-heard'?: Partial<WhoWasHeardMessages>;
  readonly 'always-spc-multiples'?: Partial<SpcMultiplesMessages>;
  readonly 'always-accreditation'?: Partial<AccreditationMessages> & Partial<AccreditationExtraMessages>;
  readonly 'always-measure-wizard'?: Partial<MeasureWizardMessages>;
  readonly 'always-record'?: Partial<RecordMessages>;
  readonly 'always-report'?: Partial<ReportMessages>;
  readonly 'always-you-said'?: Partial<YouSaidMessages>;
  readonly 'always-themes'?: Partial<ThemesMessages>;
  readonly 'always-explainer'?: {
    readonly plain?: Partial<ExplainerMessages>;
    readonly easy?: Partial<ExplainerMessages>;
  };
}

/** Who talks to the collector. */
export const clientContext: Context<symbol, AlwaysClient | undefined> = context('always-kit client');
/** The language to show, as a BCP 47 tag. */
export const languageContext: Context<symbol, string | undefined> = context('always-kit language');
/** Whether to show translations that nobody who speaks the language has checked. */
export const draftsContext: Context<symbol, boolean | undefined> = context('always-kit drafts');
/** Words to say instead of our own. */
export const messagesContext: Context<symbol, MessagesByElement | undefined> = context('always-kit messages');
/** Drawings to show instead of our own. */
export const picturesContext: Context<symbol, Pictures | undefined> = context('always-kit pictures');
/** What else to find in answers that may say who somebody is. */
export const privatePatternsContext: Context<symbol, readonly OwnPattern[] | undefined> =
  context('always-kit private patterns');
/** Recordings and signed videos of questions. */
export const mediaContext: Context<symbol, Media | undefined> = context('always-kit media');

/** By `Symbol.for`, so that two copies of the library in one page still understand each other. */
function context<Value>(name: string): Context<symbol, Value> {
  return Symbol.for(name) as unknown as Context<symbol, Value>;
}
