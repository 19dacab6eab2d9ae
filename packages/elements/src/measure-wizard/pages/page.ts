import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../heading/heading.ts';
import { directionOf, sameLanguage } from '../../language/language.ts';
import type { FoundQuestions } from '../questions-reader.ts';
import type { Said } from '../countable.ts';
import type { FoundMeasures } from '../wizard-reader.ts';
import type { Wizard } from '../wizard.ts';
import type { Words } from '../words.ts';

/** What every page is drawn from. */
export interface Look {
  readonly wizard: Wizard;
  readonly words: Words;
  readonly found: FoundMeasures;
  /** What came of reading the questions. */
  readonly asking: { readonly found: FoundQuestions | undefined; readonly failed: boolean; readonly read: () => void };
  /** Whether the code that reckons could not be loaded. */
  readonly noReckoning: boolean;
  /** What is written to find a question, and writing it. */
  readonly finding: { readonly words: string; readonly write: (words: string) => void };
  readonly headingLevel: number;
  readonly toField: (field: string) => void;
}

/** What one page holds between its progress and its buttons, the heading among it. */
export type MeasurePage = (look: Look) => TemplateResult;

/** The heading of a page, which takes the focus when the page is shown. */
export function pageHeading({ headingLevel }: Pick<Look, 'headingLevel'>, words: unknown): TemplateResult {
  return heading(headingLevel, words, {
    id: 'heading',
    class: 'title',
    part: 'title',
    focusable: true,
    describedBy: 'progress',
  });
}

/** Words of a questionnaire, in the language that they are in. */
export function saidWords({ words, language }: Said, ours: Words): TemplateResult {
  const other = language !== undefined && !sameLanguage(language, ours.language) ? language : undefined;
  return html`<span class="said" lang=${other ?? nothing} dir=${other ? directionOf(other) : nothing}>${words}</span>`;
}
