import type { Questionnaire } from '../questionnaire.ts';
import { aboutYou } from './about-you.ts';
import { careFeedback, friendsAndFamily, staffPulse } from './feedback.ts';
import {
  whatMattersCarer,
  whatMattersOneThing,
  whatMattersPatient,
  whatMattersStaff,
  whatMattersYoung,
} from './what-matters.ts';

export * from './about-you.ts';
export * from './draft-criteria.ts';
export * from './feedback.ts';
export * from './nhs-codes.ts';
export * from './scales.ts';
export * from './themes.ts';
export * from './what-matters.ts';

/** Every questionnaire that Always Kit comes with. A collector has them from its first start. */
export const builtInQuestionnaires: readonly Questionnaire[] = [
  whatMattersPatient,
  whatMattersCarer,
  whatMattersStaff,
  whatMattersYoung,
  whatMattersOneThing,
  careFeedback,
  friendsAndFamily,
  staffPulse,
  aboutYou,
];
