export { createCoreReader, type CoreReader, type CoreReaderOptions, type Language } from './core-reader.ts';
export { coreEnglish } from './english-core.ts';
export type { Format, FormatOptions, Unit, UnitNames } from './format.ts';
export type { CoreMessages, IconWords } from './messages.ts';
export type { LinesFacts, PointFacts } from './point.ts';
