import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, sameLanguage } from './language.ts';

/** `content`, which is in `language`, among words in the language `around`: says its language and direction where that is another. */
export function inItsLanguage(content: unknown, language: string, around: string): TemplateResult {
  const other = !sameLanguage(language, around);
  return html`<span lang=${other ? language : nothing} dir=${other ? directionOf(language) : nothing}
    >${content}</span
  >`;
}
