import type { EntryOf } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf, type View } from './view.ts';

type Spread = EntryOf<'spread'>;

/** From where to where it has spread: each place below the one that it came from. Nothing where no place has it from another. */
export function spreadTree(view: View): TemplateResult | typeof nothing {
  const spreads = entriesOf(view, 'spread');
  const known = new Set(spreads.map(({ id }) => id));
  const cameFrom = ({ id, content: { from } }: Spread): string | undefined =>
    from === undefined || from === id || !known.has(from) ? undefined : from;
  if (spreads.every((spread) => cameFrom(spread) === undefined)) return nothing;
  const first = spreads.filter((spread) => isFirst(spread, spreads, cameFrom));
  const { text } = view.words;
  return html`
    <p class="group-title" id="spread-tree">${text.spreadTree}</p>
    <ul class="said" aria-labelledby="spread-tree">
      <li>
        ${view.work.alwaysEvent.title}
        <ul>
          ${first.map((spread) => branch(spread, spreads, cameFrom, new Set()))}
        </ul>
      </li>
    </ul>
  `;
}

/** A place that has it from the first, or from one that has it from itself in the end: so that each place is shown. */
function isFirst(
  spread: Spread,
  spreads: readonly Spread[],
  cameFrom: (spread: Spread) => string | undefined,
): boolean {
  const seen = new Set<string>();
  let at: Spread | undefined = spread;
  while (at && !seen.has(at.id)) {
    seen.add(at.id);
    const from = cameFrom(at);
    if (from === undefined) return at === spread;
    at = spreads.find(({ id }) => id === from);
  }
  return at === spread;
}

function branch(
  spread: Spread,
  spreads: readonly Spread[],
  cameFrom: (spread: Spread) => string | undefined,
  above: ReadonlySet<string>,
): TemplateResult {
  const path = new Set([...above, spread.id]);
  const below = spreads.filter((other) => cameFrom(other) === spread.id && !path.has(other.id));
  return html`
    <li>
      ${spread.content.to}
      ${
        below.length > 0
          ? html`<ul>
              ${below.map((other) => branch(other, spreads, cameFrom, path))}
            </ul>`
          : nothing
      }
    </li>
  `;
}
