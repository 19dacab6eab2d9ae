import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import type { Board, BoardItem } from './board.ts';
import type { BoardMessages } from './board-words.ts';
import { failedBox, type BoardStateMessages } from './failed.ts';

export interface BoardFrameOptions<Messages extends BoardMessages & BoardStateMessages> {
  readonly board: Board<Messages>;
  /** Empty for none. */
  readonly heading: string;
  readonly headingLevel: number;
  /** What was last said aloud. */
  readonly said: string;
  readonly onTryAgain: () => void;
  readonly shown: (items: readonly BoardItem[]) => unknown;
}

/** A board in whatever state it is: its heading, what is missing, what it shows, and the region that says what changed. */
export function boardFrame<Messages extends BoardMessages & BoardStateMessages>(
  options: BoardFrameOptions<Messages>,
): TemplateResult {
  const { board, said } = options;
  const { around } = board;
  const title = options.heading
    ? heading(options.headingLevel, options.heading, { id: 'title', class: 'title', part: 'title', focusable: true })
    : nothing;
  return html`
    <div class="board" lang=${around.lang ?? nothing} dir=${around.dir ?? nothing}>${title} ${content(options)}</div>
    <p class="only-heard" role="status" lang=${around.lang ?? nothing}>${said}</p>
  `;
}

function content<Messages extends BoardMessages & BoardStateMessages>({
  board,
  onTryAgain,
  shown,
}: BoardFrameOptions<Messages>): unknown {
  const { state, staleFailure, reader, words } = board;
  const { text } = words;
  const { reading } = reader;
  if (state.is === 'failed') return failedBox({ failure: state.failure, stale: false, reading, text, onTryAgain });
  if (state.is !== 'read') return html`<p>${text[state.is]}</p>`;
  if (state.items.length === 0) return html`<p>${text.empty}</p>`;
  return html`
    ${staleFailure ? failedBox({ failure: staleFailure, stale: true, reading, text, onTryAgain }) : nothing}
    ${shown(state.items)}
  `;
}
