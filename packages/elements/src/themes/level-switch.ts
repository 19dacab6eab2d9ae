import { html, type TemplateResult } from 'lit';
import type { ThemeLevel } from '@always-kit/method';
import { tickField } from '../writing/field.ts';
import type { ThemeWords } from './theme-words.ts';

const levels: readonly ThemeLevel[] = ['principles', 'themes'];

/** Whether to show the eight principles for everybody, or the finer list for analysts. */
export function levelSwitch(
  { text }: ThemeWords,
  level: ThemeLevel,
  show: (level: ThemeLevel) => void,
): TemplateResult {
  return html`
    <fieldset class="filter">
      <legend>${text.level}</legend>
      ${levels.map((each) =>
        tickField({ type: 'radio', name: 'level', label: text[each], checked: each === level, tick: () => show(each) }),
      )}
    </fieldset>
  `;
}
