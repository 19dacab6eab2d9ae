import { funnelLevels, funnelLimits } from '@always-kit/spc/funnel';
import { html, svg, type TemplateResult } from 'lit';
import type { PlaceRow } from './place-rows.ts';

/** What a funnel is drawn of: two lines a level, the share of all together, and a mark for each place. */
export interface Funnel {
  readonly marks: readonly { readonly x: number; readonly y: number; readonly outside: boolean }[];
  /** From the nearer limits to the farther, as paths in a square of 1000. */
  readonly limits: readonly string[];
  readonly middle: number;
  readonly most: number;
  readonly shares: readonly [least: number, most: number];
}

const sizes = 40;

/** Works out the drawing: the number of people along, the share upwards. */
export function funnelOf(rows: readonly PlaceRow[], target: number): Funnel {
  const places = rows.filter(({ lies }) => lies !== undefined);
  const most = roundUp(Math.max(...places.map(({ people }) => people)) * 1.02);
  const least = Math.max(1, Math.round(Math.min(...places.map(({ people }) => people)) / 2));
  // Closer together where the limits bend most.
  const people = Array.from({ length: sizes }, (_, at) => {
    const root = Math.sqrt(least) + ((Math.sqrt(most) - Math.sqrt(least)) * at) / (sizes - 1);
    return Math.max(1, Math.round(root * root));
  });
  const limits = funnelLevels.map((level) => people.map((all) => funnelLimits(all, target, level)));
  const far = limits.flat().flatMap((limit) => (limit ? [limit.lower, limit.upper] : []));
  const seen = [...far, ...places.map(({ yes, people: all }) => Math.min(1, yes / all))];
  const shares = [Math.floor(Math.min(...seen) * 10) / 10, Math.ceil(Math.max(...seen) * 10) / 10] as const;
  const x = (all: number): number => Math.round((all / most) * 10_000) / 10;
  const y = (share: number): number => Math.round(((shares[1] - share) / (shares[1] - shares[0] || 1)) * 10_000) / 10;
  const path = (side: 'lower' | 'upper', of: (typeof limits)[number]): string =>
    of.map((limit, at) => (limit ? `${at === 0 ? 'M' : 'L'}${x(people[at] ?? 0)} ${y(limit[side])}` : '')).join('');
  return {
    marks: places.map(({ people: all, yes, lies }) => ({
      x: x(all),
      y: y(Math.min(1, yes / all)),
      outside: lies === 'low' || lies === 'high',
    })),
    limits: limits.map((of) => path('lower', of) + path('upper', of)),
    middle: y(target),
    most,
    shares,
  };
}

/** To two digits that a person can read. */
function roundUp(number: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(number)) - 1);
  return Math.ceil(number / step) * step;
}

/** Draws it. Places outside are diamonds and the others dots. Hidden from screen readers: the table says the same. */
export function funnelDrawing(funnel: Funnel, language: string, people: string): TemplateResult {
  const { marks, limits, middle, most, shares } = funnel;
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format;
  const at = (thousandth: number): string => `${thousandth / 10}%`;
  return html`
    <div class="funnel" aria-hidden="true">
      <span class="most">${percent(shares[1])}</span>
      <span class="least">${percent(shares[0])}</span>
      <svg focusable="false">
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%">
          ${svg`<path class="middle" d=${`M0 ${middle}H1000`} />`}
          ${limits.map((path, level) => svg`<path class=${level === 0 ? 'near' : 'far'} d=${path} />`)}
        </svg>
        ${marks.map(({ x, y, outside }) =>
          outside
            ? svg`<svg x=${at(x)} y=${at(y)} overflow="visible"><path class="mark outside" d="M0-9L9 0L0 9L-9 0Z" /></svg>`
            : svg`<circle class="mark" cx=${at(x)} cy=${at(y)} r="5" />`,
        )}
      </svg>
      <span class="none">0</span>
      <span class="people">${people}</span>
      <span class="all">${Math.round(most).toLocaleString(language)}</span>
    </div>
  `;
}
