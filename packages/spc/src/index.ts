export { analyse } from './analyse.ts';
export type * from './analysis.ts';
export type * from './options.ts';
export type { Severity, Warning, WarningCode } from './warnings.ts';
export { english } from './readings/english.ts';
export type { FormatOptions, Unit } from './readings/format.ts';
export type {
  EasyMessages,
  IconWords,
  PatternFacts,
  ReadingMessages,
  TargetFacts,
  WarningFacts,
} from './readings/messages.ts';
export { createReader, type Reader, type ReaderOptions } from './readings/reader.ts';
