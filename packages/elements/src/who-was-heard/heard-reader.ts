import type { AlwaysClient } from '@always-kit/client';
import type { HeardByGroup } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';
import type { PlusGroup } from './population.ts';

/** What a reader of who was heard needs of its element. */
export interface HeardReaderHost extends ReactiveControllerHost {
  readonly service: string;
  readonly questionnaire: string;
  /** Empty for how deprived the area is. */
  readonly question: string;
  readonly from: string;
  readonly to: string;
  readonly plus: readonly PlusGroup[];
}

/** Who was heard by the groups of the element, and by each further question, in the order asked. */
export interface ReadHeard {
  readonly asked: string;
  readonly main: HeardByGroup;
  /** By questionnaire and question, as `questionOf` writes them. */
  readonly others: ReadonlyMap<string, HeardByGroup>;
}

/** A name for the question of a further group. */
export function questionOf({
  questionnaire = 'about-you',
  question,
}: Pick<PlusGroup, 'questionnaire' | 'question'>): string {
  return `${questionnaire} ${question}`;
}

/** Reads who was heard. Small numbers never come here: the collector has taken them out. */
export class HeardReader extends Reader<ReadHeard> {
  readonly #host: HeardReaderHost;
  readonly #whom: () => AlwaysClient | undefined;

  /** @param whom whom to ask; `undefined` while there is nobody. */
  constructor(host: HeardReaderHost, whom: () => AlwaysClient | undefined) {
    super(host);
    this.#host = host;
    this.#whom = whom;
  }

  protected override source(): Source | undefined {
    const client = this.#whom();
    return client && this.#host.service !== '' ? [client, ...this.#ids] : undefined;
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<ReadHeard>> {
    const { service, question, questionnaire, from, to } = this.#host;
    const asked = this.#ids.join('|');
    const span = { ...(from !== '' && { from }), ...(to !== '' && { to }), signal };
    const further = this.#further;
    const outcomes = await Promise.all([
      client.readHeard(service, question === '' ? span : { questionnaire, question, ...span }),
      ...further.map((name) => {
        const [id = '', one = ''] = name.split(' ');
        return client.readHeard(service, { questionnaire: id, question: one, ...span });
      }),
    ]);
    const found: HeardByGroup[] = [];
    for (const outcome of outcomes) {
      if (!outcome.ok) return outcome;
      if (!isHeardByGroup(outcome.value)) {
        return { ok: false, reason: 'unreadable', message: 'The client answered with something that has no groups' };
      }
      found.push(outcome.value);
    }
    const [main, ...others] = found;
    if (!main) return { ok: false, reason: 'unreadable', message: 'The client answered nothing' };
    return { ok: true, value: { asked, main, others: new Map(others.map((one, at) => [further[at] ?? '', one])) } };
  }

  protected override isAskedFor({ asked }: ReadHeard): boolean {
    return asked === this.#ids.join('|');
  }

  get #ids(): string[] {
    const { service, questionnaire, question, from, to } = this.#host;
    return [service, question === '' ? '' : questionnaire, question, from, to, ...this.#further];
  }

  get #further(): string[] {
    return [...new Set(this.#host.plus.map(questionOf))];
  }
}

/** A page's own client may answer anything. */
function isHeardByGroup(value: unknown): value is HeardByGroup {
  const { groups, total, disclosure, within } = (value ?? {}) as Partial<HeardByGroup>;
  const isShown = (one: unknown): boolean => {
    const { people } = (one ?? {}) as { readonly people?: unknown };
    return people === null || (Number.isSafeInteger(people) && (people as number) >= 0);
  };
  return (
    Array.isArray(groups) && groups.every(isShown) && isShown(total) && !!disclosure && Number.isSafeInteger(within)
  );
}
