import type { RecordedEvidence, Shortfall } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { AlwaysOpenEvent, type Opened } from '../../board/open-event.ts';
import { heading } from '../../heading/heading.ts';
import { fill } from '../../language/fill.ts';
import type { Words } from '../words.ts';
import type { ExtrasMessages } from './extras.messages.ts';
import { stepOf } from './step-of.ts';

/** Where the record is, and the words to say it with. */
export interface Ways {
  readonly alwaysEvent: string;
  /** Of the page that shows the record, with `{alwaysEvent}`, `{step}` and `{entry}` for what is asked for; empty for none. */
  readonly href: string;
  readonly words: Words;
  readonly text: ExtrasMessages;
}

/** The way from evidence that was found to what it stands for; nothing where that is nowhere in particular. */
export function wayToSource(evidence: RecordedEvidence, ways: Ways): TemplateResult | typeof nothing {
  const { text, words, alwaysEvent } = ways;
  const asked = { alwaysEvent, entries: evidence.entries, step: stepOf(evidence.code) };
  const what = words.fill(text.seeFromWhat, { what: words.typeName(evidence.type) });
  return way(asked, ways, html`${text.seeFrom}<span class="only-heard"> ${what}</span>`);
}

/** What to do about each thing that is missing, and the way to where it is done. */
export function nextSteps(
  missing: readonly Shortfall[],
  ways: Ways,
  headingLevel: number,
): TemplateResult | typeof nothing {
  const { text, words, alwaysEvent } = ways;
  const codes = new Set(missing.map(({ code }) => code));
  const steps = missing.map(({ code, evidence }) => ({
    code,
    next: Object.hasOwn(text.next, code) ? text.next[code] : undefined,
    other: words.fill(text.nextOther, { type: words.type(evidence ?? code) }),
  }));
  if (codes.size === 0) return nothing;
  return html`
    ${heading(headingLevel, text.nextTitle)}
    <ul class="next">
      ${steps.map(({ code, next = '', other }) => {
        const to = next === '' ? undefined : stepOf(code);
        const what = words.fill(text.goToStepWhat, { next });
        return html`
          <li>
            <p class="what">${next || other}</p>
            ${to ? way({ alwaysEvent, step: to }, ways, html`${text.goToStep}<span class="only-heard"> ${what}</span>`) : nothing}
          </li>
        `;
      })}
    </ul>
  `;
}

function way(asked: Opened, { href }: Ways, content: TemplateResult): TemplateResult | typeof nothing {
  const { alwaysEvent, entries = [], step = '' } = asked;
  if (entries.length === 0 && step === '') return nothing;
  const onOpen = (event: Event): void => {
    if (!event.currentTarget?.dispatchEvent(new AlwaysOpenEvent(asked))) event.preventDefault();
  };
  if (href === '') return html`<p><button type="button" class="link" @click=${onOpen}>${content}</button></p>`;
  const place = fill(href, {
    alwaysEvent: encodeURIComponent(alwaysEvent),
    step: encodeURIComponent(step),
    entry: encodeURIComponent(entries[0] ?? ''),
  });
  return html`<p class="what"><a href=${place} @click=${onOpen}>${content}</a></p>`;
}
