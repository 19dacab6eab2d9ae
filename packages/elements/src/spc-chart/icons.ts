import type { Assurance, IconWords, Variation } from '@always-kit/spc';
import { html, type TemplateResult } from 'lit';
import type { SpcIcon } from '../icons/drawings.ts';
import { iconDrawing } from '../icons/icon.ts';

/** What the latest point says, as an icon and in words; a line of its own in a list. */
export function variationIcon(variation: Variation, words: IconWords, question: string): TemplateResult {
  return item(variation, words, question);
}

/** Whether the target will be met, as an icon and in words. */
export function assuranceIcon(assurance: Assurance, words: IconWords, question: string): TemplateResult {
  return item(assurance, words, question);
}

function item(icon: SpcIcon, { label, meaning }: IconWords, question: string): TemplateResult {
  return html`
    <li class="icon" part="icon">${iconDrawing(icon)} ${question} <strong>${label}</strong> ${meaning}</li>
  `;
}
