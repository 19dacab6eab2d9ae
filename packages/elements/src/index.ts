export { AlwaysAccreditation } from './accreditation/accreditation.ts';
export { AlwaysAttachedEvent, AlwaysSignedOffEvent } from './accreditation/accreditation.events.ts';
export { accreditationMessages, type AccreditationMessages } from './accreditation/accreditation.messages.ts';
export { extrasEnglish as accreditationExtraMessages } from './accreditation/extras/extras.messages.ts';
export type { ExtrasMessages as AccreditationExtraMessages } from './accreditation/extras/extras.messages.ts';
export { AlwaysSaveEvent, type PackFormat } from './accreditation/extras/save-event.ts';
export { AlwaysOpenEvent } from './board/open-event.ts';
export type { MeasureName } from './board/measure-name.ts';
export { define, type VersionedElement } from './define/define.ts';
export { version } from './define/version.ts';
export { AlwaysExplainer } from './explainer/explainer.ts';
export {
  explainerMessages,
  type ExampleStep,
  type ExplainedPhase,
  type ExplainedWay,
  type ExplainerMessages,
} from './explainer/explainer.messages.ts';
export { AlwaysFeedback } from './feedback/feedback.ts';
export { feedbackMessages, type FeedbackMessages } from './feedback/feedback.messages.ts';
export { AlwaysLanguageEvent } from './language-switch/language-switch.events.ts';
export { AlwaysLanguageSwitch } from './language-switch/language-switch.ts';
export type { Plural } from './language/fill.ts';
export type { Media, QuestionMedia, Recording, SignedVideo, SignLanguageProfessional } from './media/media.ts';
export {
  AlwaysMeasurePageEvent,
  AlwaysMeasureSavedEvent,
  type MeasurePageName,
} from './measure-wizard/measure-wizard.events.ts';
export { AlwaysMeasureWizard } from './measure-wizard/measure-wizard.ts';
export { measureWizardMessages, type MeasureWizardMessages } from './measure-wizard/measure-wizard.messages.ts';
export type { ChoiceWords, MeasurePageMessages } from './measure-wizard/pages.messages.ts';
export { AlwaysPaper } from './paper/paper.ts';
export {
  paperControlsMessages,
  paperMessages,
  type PaperControlsMessages,
  type PaperLook,
  type PaperMessages,
} from './paper/paper.messages.ts';
export type { Picture, Pictures } from './pictures/pictures.ts';
export {
  clientContext,
  languageContext,
  mediaContext,
  messagesContext,
  picturesContext,
  type MessagesByElement,
} from './provider/contexts.ts';
export { AlwaysProvider } from './provider/provider.ts';
export type { FormName } from './record/forms/form.ts';
export { AlwaysRecord } from './record/record.ts';
export { AlwaysEntryRemovedEvent, AlwaysEntryWrittenEvent, AlwaysStepOpenedEvent } from './record/record.events.ts';
export { recordMessages, type RecordMessages } from './record/record.messages.ts';
export type { DeviceMessages } from './response/device.messages.ts';
export { AlwaysReport } from './report/report.ts';
export { reportMessages, type ReportMessages } from './report/report.messages.ts';
export { AlwaysResponseEvent } from './response/host-delivery.ts';
export { AlwaysFailedEvent, AlwaysStepEvent, AlwaysSubmittedEvent, type StepName } from './response/events.ts';
export type { FirstMessages, LaterMessages } from './response/form.messages.ts';
export type { FormMessages, Idea, NotSent, WrongAnswerMessages } from './response/form.messages.ts';
export type { Annotation } from './spc-chart/annotations.ts';
export type { ChartInput } from './spc-chart/chart-input.ts';
export { AlwaysSpcChart } from './spc-chart/spc-chart.ts';
export { spcChartMessages, type SpcChartMessages } from './spc-chart/spc-chart.messages.ts';
export { AlwaysSpcIcon } from './spc-icon/spc-icon.ts';
export { spcIconMessages, type SpcIconMessages } from './spc-icon/spc-icon.messages.ts';
export { AlwaysSpcSummary } from './spc-summary/spc-summary.ts';
export { spcSummaryMessages, type SpcSummaryMessages } from './spc-summary/spc-summary.messages.ts';
export type { GroupRow } from './spc-groups/group-rows.ts';
export { AlwaysSpcGroups } from './spc-groups/spc-groups.ts';
export { spcGroupsMessages, type SpcGroupsMessages } from './spc-groups/spc-groups.messages.ts';
export { suppress, type PrivateCount, type PublicCount, type PublicTable } from '@always-kit/spc/suppression';
export { AlwaysSpcMultiples } from './spc-multiples/spc-multiples.ts';
export { spcMultiplesMessages, type SpcMultiplesMessages } from './spc-multiples/spc-multiples.messages.ts';
export { AlwaysTally } from './tally/tally.ts';
export { tallyMessages, type TallyMessages } from './tally/tally.messages.ts';
export { AlwaysPlaces } from './places/places.ts';
export { placesMessages, type PlacesMessages } from './places/places.messages.ts';
export { AlwaysWhoWasHeard } from './who-was-heard/who-was-heard.ts';
export { whoWasHeardMessages, type WhoWasHeardMessages } from './who-was-heard/who-was-heard.messages.ts';
export type { PlusGroup, Population, PopulationGroup } from './who-was-heard/population.ts';
export { AlwaysThemes } from './themes/themes.ts';
export { themesMessages, type ThemesMessages } from './themes/themes.messages.ts';
export { AlwaysWhatMatters } from './what-matters/what-matters.ts';
export { whatMattersMessages, type WhatMattersMessages } from './what-matters/what-matters.messages.ts';
export type { Told, ToldTo } from './you-said/told.ts';
export { AlwaysYouSaid } from './you-said/you-said.ts';
export { youSaidMessages, type YouSaidMessages } from './you-said/you-said.messages.ts';
