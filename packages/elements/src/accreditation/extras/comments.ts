import type { Failure } from '@always-kit/client';
import { createUuid, mayRecord, type EntryOf, type Person } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../heading/heading.ts';
import { failureKind } from '../../reading/failure-kind.ts';
import { textField } from '../../writing/field.ts';
import { problemSummary } from '../../writing/problem-summary.ts';
import { copiedHere } from '../evidence-list.ts';
import type { EntriesReader } from './entries-reader.ts';
import type { ExtrasHost } from './extras.ts';
import type { ExtrasMessages } from './extras.messages.ts';

/** A comment that is being written. `id` is made once, so that trying again adds one. */
interface Draft {
  readonly id: string;
  readonly words: string;
  readonly sending: boolean;
  readonly wrong?: string | undefined;
  readonly failure?: Failure | undefined;
}

/** The most that a comment can hold, by the contract. */
const longest = 2000;

export interface CommentsOptions {
  readonly criterion: string;
  readonly person: Person | undefined;
  readonly text: ExtrasMessages;
  readonly headingLevel: number;
  readonly toField: (field: string) => void;
}

/** What people say about a criterion to help: a coach, the team, a partner with lived experience. */
export class Comments {
  readonly #host: ExtrasHost;
  readonly #reader: EntriesReader;
  readonly #drafts = new Map<string, Draft>();

  constructor(host: ExtrasHost, reader: EntriesReader) {
    this.#host = host;
    this.#reader = reader;
  }

  clear(): void {
    this.#drafts.clear();
  }

  content(options: CommentsOptions): TemplateResult | typeof nothing {
    const { criterion, person, text, headingLevel } = options;
    if (!this.#reader.found) return nothing;
    const said = this.#reader.commentsOn(criterion);
    const may = person !== undefined && mayRecord(person);
    if (said.length === 0 && !may) return nothing;
    const draft = this.#drafts.get(criterion);
    return html`
      <div class="comments" data-focus-next="toggle-${criterion}">
        ${heading(headingLevel, text.comments, { id: `comments-${criterion}`, focusable: true })}
        ${
          said.length === 0
            ? html`<p class="aside">${text.noComments}</p>`
            : html`<ul>
                ${repeat(
                  said,
                  ({ id }) => id,
                  (entry) => this.#comment(entry, text),
                )}
              </ul>`
        }
        ${draft ? this.#form(draft, options) : may ? this.#button(criterion, text) : nothing}
      </div>
    `;
  }

  #comment({ content, by, at, takenIn }: EntryOf<'comment'>, text: ExtrasMessages): TemplateResult {
    const { words } = this.#host;
    return html`
      <li class="comment" part="comment">
        <p class="detail">${content.words}</p>
        <p class="aside">${words.fill(text.commentBy, { name: by.name, role: words.role(by), day: words.day(at) })}</p>
        ${copiedHere(takenIn, words)}
      </li>
    `;
  }

  #button(criterion: string, text: ExtrasMessages): TemplateResult {
    const on = this.#host.words.fill(text.commentAddTo, { criterion });
    return html`
      <div class="buttons">
        <button type="button" class="button quiet" id="say-${criterion}" @click=${() => this.#begin(criterion)}>
          ${text.commentAdd}<span class="only-heard"> ${on}</span>
        </button>
      </div>
    `;
  }

  #form(draft: Draft, { criterion, text, headingLevel, toField }: CommentsOptions): TemplateResult {
    const { words } = this.#host;
    const { sending, wrong, failure } = draft;
    const id = `comment-${criterion}`;
    const problem = { of: id, title: words.text.problem, toField };
    const reason = failure ? `${words.text.failures[failureKind(failure)]} ${words.text.kept}` : '';
    const onSubmit = (event: Event): void => {
      event.preventDefault();
      void this.#send(criterion, text);
    };
    return html`
      <form novalidate part="form" aria-labelledby="title-${id}" @submit=${onSubmit}>
        ${wrong || reason ? problemSummary({ ...problem, wrong: wrong ? [{ sentence: wrong, field: id }] : [], reason }) : nothing}
        ${heading(headingLevel + 1, words.fill(text.commentTitle, { criterion }), { id: `title-${id}` })}
        ${textField({
          ...{ id, label: text.commentLabel, hint: text.commentHint, lines: 3, error: wrong, value: draft.words },
          write: (value) => this.#write(criterion, value),
        })}
        <div class="buttons">
          <button type="submit" class="button" aria-disabled=${sending ? 'true' : nothing}>
            ${sending ? words.text.sending : text.commentSend}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-disabled=${sending ? 'true' : nothing}
            @click=${() => this.#cancel(criterion)}
          >
            ${words.text.cancel}
          </button>
        </div>
      </form>
    `;
  }

  #begin(criterion: string): void {
    this.#set(criterion, { id: createUuid(), words: '', sending: false });
    this.#host.focusOn(criterion, 'comment');
  }

  /** Renders nothing: the words are already in the field. */
  #write(criterion: string, words: string): void {
    const draft = this.#drafts.get(criterion);
    if (draft && !draft.sending) this.#drafts.set(criterion, { ...draft, words });
  }

  #cancel(criterion: string): void {
    if (this.#drafts.get(criterion)?.sending) return; // it may already be stored
    this.#drafts.delete(criterion);
    this.#host.focusOn(criterion, 'say');
  }

  async #send(criterion: string, text: ExtrasMessages): Promise<void> {
    const { connectedClient: client, alwaysEvent } = this.#host;
    const draft = this.#drafts.get(criterion);
    if (!client || !draft || draft.sending) return;
    const words = draft.words.trim();
    const wrong = words === '' ? text.commentEmpty : words.length > longest ? text.commentLong : undefined;
    if (wrong !== undefined) {
      this.#fail(criterion, { ...draft, wrong, failure: undefined });
      return;
    }
    this.#set(criterion, { ...draft, sending: true });
    const written = await client
      .writeEntry(alwaysEvent, draft.id, { form: 'comment', content: { criterion, words } }, 0)
      .catch((cause: unknown): Failure => ({ ok: false, reason: 'unreadable', message: 'The client failed', cause }));
    if (alwaysEvent !== this.#host.alwaysEvent) return;
    if (!written.ok) {
      // What was written under the old id stays: these words need one of their own.
      const id = written.reason === 'conflict' ? createUuid() : draft.id;
      this.#fail(criterion, { ...draft, id, failure: written, wrong: undefined, sending: false });
      return;
    }
    this.#drafts.delete(criterion);
    this.#reader.add(written.value);
    this.#host.focusOn(criterion, 'comments');
    this.#host.say(this.#host.words.fill(text.commentAdded, { criterion }));
  }

  #fail(criterion: string, draft: Draft): void {
    this.#set(criterion, draft);
    this.#host.focusOn(criterion, 'problem-comment');
  }

  #set(criterion: string, draft: Draft): void {
    this.#drafts.set(criterion, draft);
    this.#host.requestUpdate();
  }
}
