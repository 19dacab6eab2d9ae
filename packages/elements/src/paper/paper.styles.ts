import { css, type CSSResult } from 'lit';

/** The sheet looks on screen as it will on paper: black on white, whatever the page's colours. */
export const paperStyles: CSSResult = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(2 * var(--_space));
    margin-block-end: calc(3 * var(--_space));
  }
  .controls label {
    display: grid;
    gap: calc(0.5 * var(--_space));
    font-weight: 600;
  }
  select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding-inline: 0.5em;
    border: 2px solid var(--_input-border);
    background: var(--_input-background);
  }
  .sheet {
    color-scheme: light;
    color: #000;
    background: #fff;
    border: 1px solid #4c6272;
    padding: max(1em, 16px);
    max-inline-size: 50em;
    font-size: 1em; /* on the screen its words grow with the text of the page, on paper they have the sizes below */
  }
  .sheet p {
    max-inline-size: 40em; /* lines of 80 letters at most */
  }
  .sheet.easy-read :is(p, .subtitle, .choice span) {
    max-inline-size: 28em; /* of 60 */
  }
  .sheet.large-print {
    font-size: max(1.5em, 24px);
  }
  .sheet.easy-read {
    font-family: var(--always-easy-read-font, sans-serif);
    font-size: max(1.375em, 22px);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 1em;
  }
  .before {
    flex: 1 1 18em;
  }
  .before > * + *,
  .online > * + *,
  .question > * + * {
    margin-block-start: 0.5em;
  }
  .online {
    flex: 0 1 14em;
  }
  .code {
    display: block;
    inline-size: 9em;
    max-inline-size: 100%;
    fill: #000;
    background: #fff;
    forced-color-adjust: none;
  }
  .address {
    overflow-wrap: anywhere;
    direction: ltr;
    unicode-bidi: isolate;
  }
  .questions {
    margin-block-start: 1em;
  }
  .question {
    break-inside: avoid;
    padding-block: 1em;
    border-block-start: 2px solid #000;
  }
  .number {
    font-weight: 600;
  }
  .idea {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
  .idea .picture {
    inline-size: 3em;
    block-size: 3em;
  }
  .easy-read .sentence {
    display: block;
  }
  .boxes {
    display: grid;
    gap: 0.5em;
  }
  .boxes.faces {
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
  }
  .choice {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  p .idea .picture,
  .easy-read .choice .picture {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .box {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    border: 2px solid #000;
  }
  .lines {
    block-size: 9em;
    /* Ruled in borders' colours, not in a background that a printer may leave out. */
    border-block: 1px solid #4c6272;
    display: grid;
    grid-template-rows: repeat(4, 1fr);
  }
  .line {
    border-block-end: 1px solid #4c6272;
  }
  .line:last-child {
    border: 0;
  }
  .blank {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: end;
  }
  .part {
    display: inline-flex;
    gap: 0.4em;
    align-items: end;
  }
  .short {
    display: inline-block;
    inline-size: 4em;
    block-size: 2em;
    border: 2px solid #000;
  }
  .end {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 2px solid #000;
    font-weight: 600;
  }
  .foot {
    margin-block-start: 1em;
    font-size: max(0.75em, 16px);
    overflow-wrap: anywhere;
  }
  .reserved {
    min-block-size: var(--always-paper-height, 30em);
  }
  @media print {
    .controls {
      display: none;
    }
    .sheet {
      border: 0;
      padding: 0;
      max-inline-size: none;
      font-size: 12pt;
    }
    .sheet.large-print {
      font-size: 18pt;
    }
    .sheet.easy-read {
      font-size: 16pt;
    }
  }
`;
