export { createClient, type AlwaysClient, type GroupOptions, type SeriesOptions } from './client.ts';
export type { AnswerOf, Parcel } from './call.ts';
export * from './checked.ts';
