import { createClient, type AlwaysClient } from '@always-kit/client';
import { problem, type AlwaysEvent, type Series } from '@always-kit/contract';

/** A real client whose requests end here instead of on a network. What it knows may be changed between readings. */
export class BoardCollector {
  /** What is known of each measure; a measure without a series is not found. */
  series: readonly Series[];
  line: 'up' | 'down' = 'up';
  /** Holds every answer back until it is resolved. */
  held: Promise<void> | undefined;
  /** The path of each request. */
  readonly asked: string[] = [];
  /** How many requests were open at once, at most. */
  most = 0;
  #open = 0;
  readonly client: AlwaysClient = createClient({
    url: 'https://collector.example/',
    token: 'a-token',
    fetch: (input) => this.#answer(new URL((input as URL).href)),
  });

  constructor(...series: Series[]) {
    this.series = series;
  }

  async #answer({ pathname }: URL): Promise<Response> {
    this.asked.push(pathname);
    this.most = Math.max(this.most, ++this.#open);
    await this.held;
    await new Promise((resolve) => setTimeout(resolve));
    this.#open--;
    if (this.line === 'down') throw new TypeError('Failed to fetch');
    const [, , , alwaysEvent, , measure] = pathname.split('/');
    const own = this.series.filter((each) => each.alwaysEvent === alwaysEvent);
    const found = measure === undefined ? alwaysEventOf(own) : own.find((each) => each.measure.id === measure);
    if (found) return Response.json(found);
    const body = problem('not-found');
    return Response.json(body, { status: body.status });
  }
}

function alwaysEventOf(series: readonly Series[]): AlwaysEvent | undefined {
  const [first] = series;
  if (!first) return undefined;
  const { alwaysEvent: id, service } = first;
  const measures = series.map(({ measure }) => measure);
  return { id, service, revision: 1, title: id, phase: 'reliable', pointOfCareTeam: [], measures };
}
