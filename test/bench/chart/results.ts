import type { Visit } from './measure.ts';
import type { Entry } from './site.ts';

/** A figure of all repetitions. */
interface Figures {
  readonly least: number;
  readonly median: number;
}

/** The visits of every entry in one shape (so many points, so many charts), and what they come to. */
export class Results {
  readonly #visits = new Map<Entry, Visit[]>();
  readonly #overCap = new Set<Entry>();

  add(entry: Entry, visit: Visit): void {
    this.#visits.set(entry, [...(this.#visits.get(entry) ?? []), visit]);
  }

  giveUp(entry: Entry): void {
    this.#overCap.add(entry);
  }

  gaveUp(entry: Entry): boolean {
    return this.#overCap.has(entry);
  }

  first(entry: Entry): Visit | undefined {
    return this.gaveUp(entry) ? undefined : this.#visits.get(entry)?.[0];
  }

  /**
   * Least and median in milliseconds, then the least over that of the hand-written SVG and over that of uPlot. `own` takes off
   * what the measuring itself costs, as an empty page shows it.
   */
  text(entry: Entry, pick: (visit: Visit) => readonly number[], own: boolean): string {
    const found = this.#figures(entry, pick, own);
    if (!found) return 'over cap';
    const over = (['svg-floor', 'uplot'] as const).map((peer) => {
      const theirs = this.#figures(peer, pick, own);
      return theirs ? `${(found.least / theirs.least).toFixed(2)}×` : '—';
    });
    return `${found.least.toFixed(1)} (${found.median.toFixed(1)}) ${over.join(' ')}`;
  }

  #figures(entry: Entry, pick: (visit: Visit) => readonly number[], own: boolean): Figures | undefined {
    const found = this.gaveUp(entry) ? [] : (this.#visits.get(entry) ?? []).flatMap(pick);
    if (found.length === 0) return undefined;
    const none = own ? (this.#visits.get('empty') ?? []).flatMap(pick) : [0];
    return {
      least: Math.max(0.1, Math.min(...found) - Math.min(...none)),
      median: Math.max(0.1, median(found) - median(none)),
    };
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
