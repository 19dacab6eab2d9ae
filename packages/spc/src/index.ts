export { analyse } from './analyse.ts';
export type * from './analysis.ts';
export { instantOf } from './dates.ts';
export type * from './options.ts';
export type { Severity, Warning, WarningCode } from './warnings.ts';
export type { CoreReader, Language } from './readings/core-reader.ts';
export type { DetailsReader } from './readings/details.ts';
export type { EasyMessages, EasySignalFacts } from './readings/easy-messages.ts';
export { english } from './readings/english.ts';
export type { Format, FormatOptions, Unit, UnitNames } from './readings/format.ts';
export type {
  Centre,
  CoreMessages,
  CrossingFacts,
  DetailMessages,
  IconWords,
  KindMessages,
  LineFacts,
  PatternFacts,
  ReadingMessages,
  StartFacts,
  TargetFacts,
} from './readings/messages.ts';
export type { LinesFacts, PointFacts } from './readings/point.ts';
export { rebaseEnglish } from './readings/rebase-english.ts';
export type { RebaseMessages, RebaseRefusalFacts, RebaseStartFacts } from './readings/rebase-messages.ts';
export { createRebaseReader, type RebaseReader } from './readings/rebase-reader.ts';
export { createReader, type Reader, type ReaderOptions } from './readings/reader.ts';
export type { WarningFacts, WarningMessages } from './readings/warning-messages.ts';
export {
  suggestRebase,
  type KnownChange,
  type RebaseFacts,
  type RebaseRefusal,
  type RebaseSuggestion,
  type RebaseSuggestionOptions,
} from './rebase-suggestion.ts';
export { chanceAllSayAlways, chanceAtLeast, chanceAtMost } from './small-samples/binomial.ts';
export { smallSampleEnglish } from './small-samples/english.ts';
export {
  forecast,
  type CountedChance,
  type Forecast,
  type ForecastChart,
  type ForecastOptions,
  type ForecastResult,
} from './small-samples/forecast.ts';
export type { ForecastFacts, PeopleToAskFacts, SmallSampleMessages } from './small-samples/messages.ts';
export type { Often } from './small-samples/often.ts';
export {
  peopleToAsk,
  type PeopleToAsk,
  type PeopleToAskOptions,
  type PeopleToAskResult,
} from './small-samples/people-to-ask.ts';
export { createSampleReader, type SampleReader, type SampleReaderOptions } from './small-samples/sample-reader.ts';
export { wilson, type Interval, type SampleFault, type WilsonResult } from './small-samples/wilson.ts';
export { gateEnglish } from './gate/english.ts';
export { gateErrorRates, type GateErrorRates } from './gate/error-rates.ts';
export type * from './gate/gate.ts';
export { createGateReader, type ConditionText, type GateReader, type GateReaderOptions } from './gate/gate-reader.ts';
export type { ConditionFacts, ConditionWords, ErrorRateFacts, GateMessages, PoolFacts } from './gate/messages.ts';
export { sustainedImprovement } from './gate/sustained-improvement.ts';
export type * from './choosing/choice.ts';
export { choiceEnglish } from './choosing/english.ts';
export { createChoiceReader, type ChoiceReader, type ChoiceReaderOptions } from './choosing/choice-reader.ts';
export type { ChoiceMessages, ReasonFacts } from './choosing/messages.ts';
export { chooseChart, type ChooseChartOptions } from './choosing/choose-chart.ts';
