export * as code from '../response/later.ts';
export { laterWords as words } from './later.messages.ts';
