import type { EntryOf } from '@always-kit/contract';
import { daysBetween, entriesOf } from '@always-kit/method';
import { html, nothing, type TemplateResult } from 'lit';
import { asked, openCommitments } from './asked.ts';
import { benefits } from './benefits.ts';
import { chartSays } from './chart-says.ts';
import { earlySigns } from './early-signs.ts';
import { looked, lookedWords } from './looked.ts';
import { nextHelp, saidToDone } from './next-help.ts';
import type { Section } from './report.messages.ts';
import { stage, stageIs } from './stage.ts';
import { testsLearned } from './tests-learned.ts';
import { entriesBehind, type View } from './view.ts';
import { whenItShows } from './when-it-shows.ts';

/** The report on one Always Event, for its sponsor and those who oversee the work. */
export function oversight(view: View): TemplateResult {
  const { standing, words } = view;
  return html`
    ${vision(view)}
    ${
      standing.pausedSince === undefined
        ? nothing
        : html`<p class="resting" part="resting">
            ${words.fill(words.text.resting, { since: words.day(standing.pausedSince) })}
          </p>`
    }
    ${inShort(view)}
    <div class="parts">
      ${chartSays(view)} ${asked(view)} ${looked(view)} ${testsLearned(view)} ${nextHelp(view)} ${stage(view)}
      ${earlySigns(view)} ${whenItShows(view)} ${saidToDone(view)} ${benefits(view)}
    </div>
    <p class="quietly">${words.text.draft}</p>
  `;
}

/** What should always happen, and the words of somebody that it came from, who agreed to be quoted. */
function vision(view: View): TemplateResult {
  const { alwaysEvent, words } = view;
  const { text } = words;
  const quote = quoteOf(view);
  return html`
    <div class="vision" part="vision">
      <p class="quietly">${text.vision}</p>
      ${
        alwaysEvent.visionStatement
          ? html`<p class="statement theirs">${alwaysEvent.visionStatement.text}</p>`
          : html`<p>${text.noVision}</p>`
      }
      ${
        quote
          ? html`
              <p class="quietly">${entriesBehind(view, [quote], text.inTheirWords)}</p>
              <blockquote><p class="theirs written">${quote.content.words}</p></blockquote>
              <p class="quietly">${text.mayBeQuoted}</p>
            `
          : nothing
      }
    </div>
  `;
}

/** A quote that the vision names, else the first. Those in the record are of people who agreed, and go when their response goes. */
function quoteOf({ alwaysEvent, entries }: View): EntryOf<'quote'> | undefined {
  const quotes = entriesOf({ entries }, 'quote');
  const named = alwaysEvent.visionStatement?.quotes ?? [];
  return quotes.find(({ id }) => named.includes(id)) ?? quotes[0];
}

/** The report in a few lines, each of which leads to its part of the page. */
function inShort(view: View): TemplateResult {
  const { words, standing, data, today } = view;
  const { text } = words;
  const [first] = openCommitments(view);
  const late = first ? daysBetween(first.content.due, today) : 0;
  const says = data && data.analysis.latest !== null ? words.reader(data).sentence(data.analysis) : undefined;
  const lines: readonly (readonly [Section, string | undefined])[] = [
    ['chart', says],
    ['stage', stageIs(view)],
    ['asked', late > 0 && first ? words.count(text.overdue, late, { day: words.day(first.content.due) }) : undefined],
    ['looked', lookedWords(view)],
    ['next', standing.prompts[0] && words.prompt(standing.prompts[0])],
  ];
  return html`
    <nav class="in-short" part="in-short" aria-label=${text.onThisPage}>
      <p class="label">${text.onThisPage}</p>
      <ul>
        ${lines.map(([section, said]) =>
          said === undefined
            ? nothing
            : html`<li><span class="label">${text.sections[section]}:</span> ${anchor(section, said, view)}</li>`,
        )}
      </ul>
    </nav>
  `;
}

function anchor(section: Section, said: string, { jump }: View): TemplateResult {
  const onClick = (event: Event): void => {
    event.preventDefault(); // a fragment finds nothing inside a shadow root
    jump(section);
  };
  return html`<a class="open" href="#${section}" @click=${onClick}>${said}</a>`;
}
