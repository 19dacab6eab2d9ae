export { analyse } from './analyse.ts';
export type * from './analysis.ts';
export type * from './options.ts';
export type { Severity, Warning, WarningCode } from './warnings.ts';
