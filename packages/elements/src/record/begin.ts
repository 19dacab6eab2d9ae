import type { Failure } from '@always-kit/client';
import { mayRecord } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { failureKind } from '../reading/failure-kind.ts';
import { textField } from '../writing/field.ts';
import { problemSummary } from '../writing/problem-summary.ts';
import { youAre } from './overview.ts';
import { AlwaysEntryWrittenEvent } from './record.events.ts';
import type { RecordReader } from './record-reader.ts';
import type { TasksHost } from './tasks.ts';

/** What its element tells it besides. */
interface BeginHost extends TasksHost {
  readonly service: string;
  readonly headingLevel: number;
}

interface Draft {
  readonly title: string;
  readonly fault?: 'fillIn' | 'tooLong' | undefined;
  readonly failure?: Failure | undefined;
  readonly sending?: boolean;
}

/** As the contract has it. */
const longest = 200;
const fieldId = 'field-begin-title';

/**
 * Begins an Always Event where there is none of its id yet. What is typed is kept by id, and given up only for the collector's word that
 * it is stored.
 */
export class Begin {
  readonly #host: BeginHost;
  readonly #reader: RecordReader;
  readonly #drafts = new Map<string, Draft>();

  constructor(host: BeginHost, reader: RecordReader) {
    this.#host = host;
    this.#reader = reader;
  }

  /** That nothing is there yet, where the page says which service it would be about and the last reading said so. */
  get noneYet(): boolean {
    const { failure, missing } = this.#reader;
    const { alwaysEvent, service } = this.#host;
    return service !== '' && missing === alwaysEvent && failure !== undefined && failureKind(failure) === 'gone';
  }

  /** The form to whoever may begin; `undefined` for others, and where something is there. */
  form(): TemplateResult | undefined {
    const { alwaysEvent: id, service, words, headingLevel } = this.#host;
    const { person, missing } = this.#reader;
    const { title, fault, failure, sending } = this.#draftOf(id);
    if (service === '' || (missing !== id && !sending) || !person || !mayRecord(person)) return undefined;
    const { text } = words;
    const sentence = fault && words.wrong(fault, { field: text.beginTitle, most: longest });
    const onSubmit = (event: Event): void => {
      event.preventDefault();
      void this.#go();
    };
    return html`
      <form novalidate part="form" aria-labelledby="form-begin" @submit=${onSubmit}>
        ${
          sentence || failure
            ? problemSummary({
                of: 'begin',
                title: text.problem,
                wrong: sentence ? [{ sentence, field: fieldId }] : [],
                reason: failure ? `${this.#why(failure)} ${text.kept}` : '',
                toField: (field) => this.#host.focusOn(field),
              })
            : nothing
        }
        ${heading(headingLevel + 1, text.begin, { id: 'form-begin' })}
        <p class="apart">${text.beginWhy}</p>
        ${textField({
          id: fieldId,
          label: text.beginTitle,
          hint: text.beginHint,
          error: sentence,
          value: title,
          write: (typed) => this.#change(id, { title: typed }),
        })}
        <div class="buttons">
          <button type="submit" class="button" aria-disabled=${sending ? 'true' : nothing}>
            ${sending ? text.saving : text.beginYes}
          </button>
        </div>
      </form>
      <p class="aside you">${youAre(person, words)}</p>
    `;
  }

  /** That it was begun with another title than the person typed here. */
  already({ id, title }: { readonly id: string; readonly title: string }): string {
    const mine = this.#draftOf(id).title.trim();
    const { words } = this.#host;
    return mine === '' || mine === title ? '' : words.fill(words.text.begunAlready, { title, mine });
  }

  async #go(): Promise<void> {
    const { connectedClient: client, alwaysEvent: id, service, words } = this.#host;
    const draft = this.#draftOf(id);
    if (!client || draft.sending) return;
    const title = draft.title.trim();
    const fault = title === '' ? 'fillIn' : title.length > longest ? 'tooLong' : undefined;
    this.#change(id, { fault, failure: undefined, sending: !fault });
    if (fault) {
      this.#host.focusOn('problem-begin');
      return;
    }
    const about = { id, revision: 0, service, title } as const;
    const written = await client.writeAlwaysEvent({ ...about, phase: 'set-up', pointOfCareTeam: [], measures: [] });
    if (written.ok) this.#host.dispatchEvent(new AlwaysEntryWrittenEvent('begin', undefined));
    // Somebody else was first, or an earlier try of ours arrived although its answer did not.
    if (written.ok || written.reason === 'conflict') {
      this.#reader.missing = undefined;
      await this.#reader.read();
    }
    this.#change(id, { sending: false, failure: written.ok ? undefined : written });
    if (this.#host.alwaysEvent !== id) return;
    const there = this.#reader.found?.alwaysEvent;
    this.#host.focusOn(...(there ? [] : ['problem-begin']), 'title');
    if (there) this.#host.say(this.already(there) || words.text.begun);
  }

  #why(failure: Failure): string {
    const { words } = this.#host;
    const unknown = failure.errors?.some(({ pointer }) => pointer === '/service');
    return unknown ? words.text.beginNowhere : words.notDone(failure);
  }

  #draftOf(id: string): Draft {
    return this.#drafts.get(id) ?? { title: '' };
  }

  #change(id: string, change: Partial<Draft>): void {
    this.#drafts.set(id, { ...this.#draftOf(id), ...change });
    this.#host.requestUpdate();
  }
}
