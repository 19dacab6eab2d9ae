export { createClient, type AlwaysClient, type GroupOptions, type SeriesOptions } from './client.ts';
export * from './checked.ts';
