export { dayOf } from '../days.ts';
export { glanceEnglish } from '../readings/english-glance.ts';
export { glance, verdictOn, type Glance, type GlanceInput } from './glance.ts';
export { glanceInput } from './glance-input.ts';
export { glanceFormat, writeDate, writeNumber, type GlanceFormat } from './glance-format.ts';
export { glanceWords, medianSeen, type GlanceWords } from './glance-reader.ts';
export type { GlanceMessages } from '../readings/messages.ts';
export { britishDate, britishNumber } from '../readings/british.ts';
