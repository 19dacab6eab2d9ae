import { html, type TemplateResult } from 'lit';
import { textField } from '../../writing/field.ts';
import { choiceList } from '../choice-list.ts';
import { oftens, type Often } from '../draft.ts';
import { pageHeading, type Look, type MeasurePage } from './page.ts';

/** How many people each time, how often, and who asks? Says how soon a chart can then show a change. */
export const peoplePage: MeasurePage = (look) => {
  const { wizard, words } = look;
  const { text } = words;
  const { draft, findings } = wizard;
  const { shareSoFar } = findings;
  const field = (name: 'people' | 'whoIsAsked' | 'whoAsks' | 'today', id: string, lines?: number): TemplateResult =>
    textField({
      id,
      label: text[`${name}Label`],
      hint: text[`${name}Hint`],
      error: wizard.errorOf(id),
      value: draft[name],
      write: (value) => wizard.write({ [name]: value }),
      lines,
      keys: id === 'people' || id === 'today' ? 'decimal' : undefined,
    });
  return html`
    ${pageHeading(look, text.peopleTitle)}
    <div class="short">${field('people', 'people')}</div>
    ${choiceList({
      name: 'often',
      legend: text.oftenTitle,
      error: wizard.errorOf('often'),
      value: draft.often,
      write: (value) => wizard.write({ often: value as Often }),
      choices: oftens.map((often) => ({ value: often, label: text.oftens[often] })),
    })}
    ${field('whoIsAsked', 'who-is-asked', 2)} ${field('whoAsks', 'who-asks')}
    ${
      shareSoFar === undefined
        ? html`<div class="short">${field('today', 'today')}</div>`
        : html`<p>${words.fill(text.soFar, { share: words.percent(Math.round(shareSoFar * 100) / 100) })}</p>`
    }
    <div class="said-back" part="outlook">
      <p class="group-title">${text.outlookTitle}</p>
      <div role="status" aria-busy=${findings.outlook.people === undefined || findings.foreseen ? 'false' : 'true'}>
        ${sentences(look).map((sentence) => html`<p>${sentence}</p>`)}
      </div>
    </div>
  `;
};

function sentences({ wizard, words, noReckoning }: Look): readonly string[] {
  const { text } = words;
  const { period, findings } = wizard;
  const { outlook, foreseen } = findings;
  const { people } = outlook;
  if (people === undefined) return [text.outlookAsk];
  const inWords = { period: text.periods[period] };
  const first = [
    words.count(text.eachPoint, people, inWords),
    ...(outlook.tooFew ? [words.fill(text.askTen, inWords)] : []),
    ...(outlook.alreadyThere ? [text.alreadyThere] : []),
  ];
  if (noReckoning) return [...first, text.outlookNone];
  if (!foreseen) return [...first, text.outlookLoading];
  const { forecasts, whereNow } = foreseen;
  return [
    ...first,
    ...(forecasts.length > 0 && outlook.examples ? [text.outlookExamples] : []),
    ...forecasts,
    ...(forecasts.length > 0 ? [text.outlookBest] : []),
    ...(whereNow === undefined ? [] : [text.whereNow, whereNow]),
  ];
}
