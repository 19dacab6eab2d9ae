import type { Direction } from '@always-kit/contract';
import { html, nothing } from 'lit';
import { textField } from '../../writing/field.ts';
import { choiceList } from '../choice-list.ts';
import { directions } from '../draft.ts';
import { pageHeading, type MeasurePage } from './page.ts';

/** How much is good enough? */
export const targetPage: MeasurePage = (look) => {
  const { wizard, words, found } = look;
  const { text } = words;
  const { draft } = wizard;
  const aim = found.alwaysEvent.aimStatement?.target;
  const said = words.counted(wizard.counted);
  return html`
    ${pageHeading(look, text.targetTitle)} ${said ? html`<p>${said[0]}</p>` : nothing}
    ${choiceList({
      name: 'direction',
      legend: text.directionTitle,
      error: wizard.errorOf('direction'),
      value: draft.direction,
      write: (value) => wizard.write({ direction: value as Direction }),
      choices: directions.map((direction) => ({ value: direction, ...text.directions[direction] })),
    })}
    ${choiceList({
      name: 'target-known',
      legend: text.targetQuestion,
      hint: aim === undefined ? undefined : html`<p>${words.fill(text.aimSays, { target: words.percent(aim) })}</p>`,
      error: wizard.errorOf('target-known'),
      value: draft.targetKnown,
      write: (value) => wizard.write({ targetKnown: value as 'known' | 'unknown' }),
      choices: [
        {
          value: 'known',
          ...text.targetKnown,
          more: textField({
            id: 'target',
            label: text.targetLabel,
            hint: text.targetHint,
            keys: 'decimal',
            error: wizard.errorOf('target'),
            value: draft.target,
            write: (target) => wizard.write({ target }),
          }),
        },
        { value: 'unknown', ...text.targetUnknown },
      ],
    })}
  `;
};
