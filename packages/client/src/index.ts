export { createClient, type AlwaysClient, type CallOptions, type GroupOptions, type SeriesOptions } from './client.ts';
export type { ClientOptions } from './call.ts';
export type { Failure, FailureReason, Result } from './result.ts';
