import { hasOptions, type Question } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { fill } from '../language/fill.ts';
import { picture } from '../pictures/picture.ts';
import type { PictureSet } from '../pictures/pictures.ts';
import { lineOnPaper } from './line-on-paper.ts';
import { inLines, onlyIf, written, type PaperReader } from './said-on-paper.ts';

/** `question`, the one at `index` of `all`, with boxes to tick or room to write. Pictures where the sheet has them. */
export function questionOnPaper(
  question: Question,
  index: number,
  all: readonly Question[],
  reader: PaperReader,
  headingLevel: number,
  pictures: PictureSet | undefined,
): TemplateResult {
  const { words } = reader;
  const only = onlyIf(question, all, reader);
  return html`<li class="question" part="question">
    <p class="number">${fill(words.question, { number: index + 1 })}</p>
    ${heading(
      headingLevel,
      html`<span class="idea"
        >${pictures ? picture(question.picture, pictures) : nothing} ${inLines(question.text, reader)}</span
      >`,
      { class: 'subtitle' },
    )}
    ${only ? lineOnPaper(only, 'information', pictures, 'hint') : nothing}
    ${question.hint && !pictures ? html`<p class="hint">${written(question.hint, reader)}</p>` : nothing}
    ${room(question, reader, pictures)}
    ${
      question.mayDecline
        ? html`<ul class="boxes">
            ${box(words.decline, pictures ? picture('not-said', pictures) : nothing)}
          </ul>`
        : nothing
    }
  </li>`;
}

function room(question: Question, reader: PaperReader, pictures: PictureSet | undefined): TemplateResult {
  const { words } = reader;
  if (hasOptions(question)) {
    const several = question.kind === 'several-choices';
    const scale = question.options.filter(({ apart, onlyOfFive }) => !apart && !(onlyOfFive && reader.points === 3));
    const apart = question.options.filter((option) => option.apart);
    const draw = (option: (typeof scale)[number]): TemplateResult =>
      box(inLines(option.text, reader), pictures ? picture(option.face ?? option.picture, pictures) : nothing);
    return html`${lineOnPaper(several ? words.tickSeveral : words.tickOne, 'tick-box', pictures, 'hint')}
      <ul class=${question.kind === 'faces' && pictures ? 'boxes faces' : 'boxes'}>
        ${scale.map(draw)}
      </ul>
      ${
        apart.length > 0
          ? html`<p class="hint">${words.or}</p>
              <ul class="boxes">
                ${apart.map(draw)}
              </ul>`
          : nothing
      }`;
  }
  switch (question.kind) {
    case 'text':
      return html`<div class="lines">${[1, 2, 3, 4].map(() => html`<span class="line"></span>`)}</div>`;
    case 'number':
      return html`<p class="blank">
        <span class="short"></span> ${question.unit ? written(question.unit, reader) : nothing}
      </p>`;
    case 'date':
      return html`<p class="blank">
        ${[words.day, words.month, words.year].map((part) => html`<span class="part">${part} <span class="short"></span></span>`)}
      </p>`;
  }
}

function box(words: unknown, drawn: unknown = nothing): TemplateResult {
  return html`<li class="choice"><span class="box"></span> ${drawn} <span>${words}</span></li>`;
}
