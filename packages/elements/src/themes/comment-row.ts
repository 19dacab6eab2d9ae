import type { Voice } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { tick } from '../disclosure/marks.ts';
import { changeForm, quoteForm } from './comment-forms.ts';
import { marked } from './marked.ts';
import { problemAt } from './theme-form.ts';
import type { Section, View } from './view.ts';

type Row = Section['comments'][number];

/** How many characters of a comment tell its buttons from those of others. */
const fewWords = 40;

/** The id of a comment in a group: one comment can be in several. */
export function placeOf(section: string, { response, question }: Pick<Voice, 'response' | 'question'>): string {
  return `${section}-${response}-${question}`;
}

/** What one person said: with the words marked that put it here, where it stands, and what can be done about it. */
export function commentRow(section: string, { comment, because }: Row, view: View): TemplateResult {
  const { said, standing, themes } = comment;
  const { words, terms, tasks, mayWrite } = view;
  const { text } = words;
  const place = placeOf(section, said);
  const task = tasks.of(place);
  const names = [...new Set(themes.map(({ theme }) => words.wholeName(terms.outermost(theme), terms)))];
  const parts = because.map(({ start, end }) => `“${said.words.slice(start, end)}”`);
  return html`
    <li
      class="comment"
      part="comment"
      id=${place}
      tabindex="-1"
      data-standing=${standing}
      data-focus-next="toggle-${section}"
    >
      <blockquote class="said" lang=${said.language} dir="auto">${marked(said.words, because)}</blockquote>
      ${parts.length > 0 ? html`<p class="only-heard">${words.fill(text.marked, { list: words.list(parts) })}</p>` : nothing}
      <p class="aside">
        ${[
          words.day(said.on),
          said.audience ? text.audiences[said.audience] : '',
          said.mayQuote ? '' : text.mayNotQuote,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="about">
        ${standingOf(comment, view)}
        <span
          >${names.length > 0 ? words.fill(text.about, { list: words.list(names) }) : standing === 'silent' ? text.aboutNothing : nothing}</span
        >
      </p>
      ${task ? problemOrForm(place, view) : nothing}
      ${mayWrite && (!task || task.kind === 'say') ? buttons(place, comment, view) : nothing}
    </li>
  `;
}

/** Whether a person said so or it is only suggested: in words, with a solid or a broken line around. */
function standingOf({ standing, decision }: Row['comment'], { words }: View): TemplateResult | typeof nothing {
  const { text } = words;
  if (standing === 'silent') return nothing;
  if (!decision) return html`<span class="standing" part="standing">${text.suggested}</span>`;
  const values = { name: decision.by.name, day: words.day(decision.at) };
  return html`
    <span class="standing confirmed" part="standing">
      ${tick} ${words.fill(standing === 'none' ? text.noneBy : text.confirmedBy, values)}
    </span>
  `;
}

function problemOrForm(place: string, view: View): TemplateResult | undefined {
  const task = view.tasks.of(place);
  if (task?.kind === 'change') return changeForm(place, task, view);
  if (task?.kind === 'quote') return quoteForm(place, task, view);
  return task && problemAt(place, task, view);
}

function buttons(place: string, comment: Row['comment'], view: View): TemplateResult {
  const { words, tasks } = view;
  const { text } = words;
  const { said, standing } = comment;
  const sending = tasks.of(place)?.sending === true;
  const few = said.words.length > fewWords ? `${said.words.slice(0, fewWords).trimEnd()}…` : said.words;
  const of = html`<span class="only-heard">${words.fill(text.ofComment, { words: few })}</span>`;
  const button = (label: string, press: () => void, id?: string, look = 'link'): TemplateResult => html`
    <button
      type="button"
      id=${id === undefined ? nothing : `${id}-${place}`}
      class=${look}
      aria-disabled=${sending ? 'true' : nothing}
      @click=${press}
    >
      ${label} ${of}
    </button>
  `;
  return html`
    <p class="buttons">
      ${
        standing === 'suggested'
          ? button(
              sending ? text.sending : text.confirm,
              () => void tasks.decide(place, comment, false),
              'confirm',
              'button quiet',
            )
          : nothing
      }
      ${button(text.change, () => tasks.change(place, comment), 'change')}
      ${standing === 'none' ? nothing : button(text.noneOfThese, () => void tasks.decide(place, comment, true))}
      ${comment.decision ? button(text.takeBack, () => void tasks.takeBack(place, comment)) : nothing}
      ${view.isQuoted(said) ? html`<span class="aside">${text.quoted}</span>` : nothing}
      ${said.mayQuote && !view.isQuoted(said) ? button(text.quote, () => tasks.quote(place, said), 'quote') : nothing}
    </p>
  `;
}
