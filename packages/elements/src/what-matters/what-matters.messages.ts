import type { FormMessages } from '../response/form.messages.ts';
import { firstWords } from './first.messages.ts';
import { laterWords } from './later.messages.ts';

/** Every word that `<always-what-matters>` says by itself. */
export type WhatMattersMessages = FormMessages;

/** British English, for a reading age of 9 to 11. The element loads the two halves of it one after the other. */
export const whatMattersMessages: WhatMattersMessages = { ...firstWords, ...laterWords };
