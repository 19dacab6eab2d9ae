import { html, nothing, type TemplateResult } from 'lit';
import { fillCount } from '../../language/fill.ts';
import { mainHeading } from '../../question/main-heading.ts';
import { words } from '../../question/reader.ts';
import type { Idea } from '../form.messages.ts';
import { ideas } from './ideas.ts';
import { whenHere, type Page } from './page.ts';

/** What it is about, how long it takes, and what to know before writing. */
export function startPage(page: Page): TemplateResult | typeof nothing {
  const { flow, reader, safetyOn } = page;
  const { questionnaire } = flow;
  if (!questionnaire) return nothing;
  const { text } = reader;
  const takesWords = questionnaire.questions.some(({ kind }) => kind === 'text');
  const mayBeSkipped = !questionnaire.questions.some(({ required }) => required);
  const minutes: Idea[] =
    questionnaire.minutes === undefined
      ? []
      : [{ text: fillCount(text.minutes, questionnaire.minutes, text.language), picture: 'clock' }];
  return html`<div class="page">
    ${mainHeading(reader.headingLevel, words(questionnaire.title, reader))}
    <slot name="intro">${ideas(text.intro, reader)}</slot>
    ${ideas([...minutes, ...(mayBeSkipped ? [text.skip] : [])], reader)}
    ${takesWords && safetyOn === 'start' ? html`<div class="inset" part="safety">${safety(reader)}</div>` : nothing}
    ${flow.interviewing ? whenHere(page, ({ toInterviewer }, page) => toInterviewer(page)) : nothing}
    <button type="button" class="button" part="start" @click=${() => flow.start()}>${text.start}</button>
  </div>`;
}

/** What must be known before writing freely. */
export function safety(reader: Page['reader']): TemplateResult {
  return html`<slot name="safety">${ideas(reader.text.safety, reader)}</slot>`;
}
