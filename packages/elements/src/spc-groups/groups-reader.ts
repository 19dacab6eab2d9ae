import type { AlwaysClient } from '@always-kit/client';
import type { MeasureByGroup } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';

/** What a reader of groups needs of its element. */
export interface GroupsReaderHost extends ReactiveControllerHost {
  readonly alwaysEvent: string;
  readonly measure: string;
  /** The id of the questionnaire about the person. */
  readonly questionnaire: string;
  /** The id of its question; empty for how deprived the area is. */
  readonly question: string;
}

/** A measure by group, and what was asked for. */
export interface ReadGroups {
  readonly asked: string;
  readonly measure: MeasureByGroup;
}

/** Reads one measure by group. Small numbers never come here: the collector has taken them out. */
export class GroupsReader extends Reader<ReadGroups> {
  readonly #host: GroupsReaderHost;
  readonly #whom: () => AlwaysClient | undefined;

  /** @param whom whom to ask; `undefined` while there is nobody, or nothing to ask. */
  constructor(host: GroupsReaderHost, whom: () => AlwaysClient | undefined) {
    super(host);
    this.#host = host;
    this.#whom = whom;
  }

  protected override source(): Source | undefined {
    const client = this.#whom();
    return client && [client, ...this.#ids];
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<ReadGroups>> {
    const { alwaysEvent, measure, questionnaire, question } = this.#host;
    const by = question === '' ? { signal } : { questionnaire, question, signal };
    const asked = this.#asked;
    const outcome = await client.readGroups(alwaysEvent, measure, by);
    if (!outcome.ok) return outcome;
    if (isMeasureByGroup(outcome.value)) return { ok: true, value: { asked, measure: outcome.value } };
    return { ok: false, reason: 'unreadable', message: 'The client answered with something that has no groups' };
  }

  protected override isAskedFor({ asked }: ReadGroups): boolean {
    return asked === this.#asked;
  }

  get #ids(): string[] {
    const { alwaysEvent, measure, questionnaire, question } = this.#host;
    return [alwaysEvent, measure, question === '' ? '' : questionnaire, question];
  }

  get #asked(): string {
    return this.#ids.join(' ');
  }
}

/** A page's own client may answer anything. */
function isMeasureByGroup(value: unknown): value is MeasureByGroup {
  const { groups, total } = (value ?? {}) as Partial<MeasureByGroup>;
  return Array.isArray(groups) && groups.every(isShownCount) && isShownCount(total);
}

function isShownCount(value: unknown): boolean {
  const { people, yes } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [people, yes].every((count) => count === null || (Number.isSafeInteger(count) && (count as number) >= 0));
}
