import { css, type CSSResult } from 'lit';
import { rowsAsCards } from '../board/rows-as-cards.styles.ts';

/** The table of what is spoken of most. In a narrow place each row is a card. */
export const paretoStyles: CSSResult = css`
  table {
    inline-size: 100%;
    max-inline-size: 60em;
    margin-block: 0.5em 1em;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.375em 1em 0.5em 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
    border-block-end: 2px solid var(--_input-border);
  }
  tbody tr {
    border-block-end: 1px solid var(--_border);
  }
  tbody th .link {
    inline-size: 100%;
  }
  td {
    padding-block-start: 0.875em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  td small {
    display: block;
    font-size: 1em;
    color: var(--_secondary);
  }
  .label {
    display: none;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
  }
  :dir(rtl) > .bar {
    transform: scaleX(-1);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .swatch {
    inline-size: 0.875em;
    block-size: 0.875em;
  }
  rect.confirmed,
  rect.stripe {
    fill: var(--_link);
  }
  rect.suggested {
    fill: color-mix(in srgb, var(--_link) 15%, transparent);
  }

  @container (inline-size < 36em) {
    ${rowsAsCards}
    tbody tr {
      grid-template-columns: repeat(3, auto);
      justify-content: start;
      column-gap: 1.25em;
      padding-block: 0.25em 0.5em;
    }
    tbody th {
      grid-column: 1 / -1;
      padding: 0;
    }
    td {
      padding: 0.25em 0 0;
      white-space: normal;
    }
    .label {
      display: block;
      color: var(--_secondary);
    }
  }

  @media (forced-colors: active) {
    rect.confirmed,
    rect.stripe {
      fill: CanvasText;
    }
    rect.suggested {
      fill: Canvas;
    }
    .bar,
    .swatch {
      forced-color-adjust: none;
    }
  }
`;
