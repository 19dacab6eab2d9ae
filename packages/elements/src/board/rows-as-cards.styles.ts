import { css, type CSSResult } from 'lit';

/** For a table in a narrow place: each row is a card, and the headings are heard only, since each cell shows its own. */
export const rowsAsCards: CSSResult = css`
  table,
  tbody {
    display: block;
  }
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tr {
    display: grid;
  }
`;
