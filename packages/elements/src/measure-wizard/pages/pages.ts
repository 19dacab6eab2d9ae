import type { MeasurePageName } from '../measure-wizard.events.ts';
import { answersPage } from './answers-page.ts';
import { chartPage } from './chart-page.ts';
import { checkPage } from './check-page.ts';
import { kindPage } from './kind-page.ts';
import { namePage } from './name-page.ts';
import { noQuestionPage } from './no-question-page.ts';
import type { MeasurePage } from './page.ts';
import { peoplePage } from './people-page.ts';
import { questionPage } from './question-page.ts';
import { savedPage } from './saved-page.ts';
import { targetPage } from './target-page.ts';

/** Every page by its name. */
export const pages: Readonly<Record<MeasurePageName, MeasurePage>> = {
  kind: kindPage,
  question: questionPage,
  'no-question': noQuestionPage,
  answers: answersPage,
  target: targetPage,
  people: peoplePage,
  chart: chartPage,
  name: namePage,
  check: checkPage,
  saved: savedPage,
};
