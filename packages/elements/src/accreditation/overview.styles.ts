import { css, type CSSResult } from 'lit';

/** How far it has come: the sentence, the bar of one piece a criterion, and what its pieces mean. */
export const overviewStyles: CSSResult = css`
  .notice {
    margin-block: 0.75em;
    padding: 0.625em 0.875em;
    border-inline-start: 6px solid var(--_link);
    background: color-mix(in srgb, var(--_link) 6%, transparent);
    max-inline-size: 44em;
  }
  .summary {
    margin-block: 1em 0.5em;
    font-size: 1.2em;
    font-weight: 600;
  }
  .bar {
    display: flex;
    gap: 2px;
    max-inline-size: 44em;
  }
  .bar i {
    flex: 1;
    block-size: 1em;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block: 0.5em 1em;
  }
  .counts i {
    display: inline-block;
    inline-size: 0.875em;
    block-size: 0.875em;
    margin-inline-end: 0.4em;
    vertical-align: -0.075em;
  }
  /* Full, striped, half and empty: four shapes, so that the colour only helps. */
  i[data-state] {
    border: 1px solid var(--_input-border);
  }
  i[data-state='signed-off'] {
    background: var(--_success);
    border-color: var(--_success);
  }
  i[data-state='evidence-complete'] {
    background: repeating-linear-gradient(135deg, var(--_success) 0 3px, transparent 3px 6px);
    border-color: var(--_success);
  }
  i[data-state='in-progress'] {
    background: linear-gradient(to top, var(--_link) 45%, transparent 45%);
    border-color: var(--_link);
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    margin-block-start: 0.5em;
  }
  .filter legend {
    float: inline-start;
    padding: 0;
    font-weight: 600;
  }
  .filter label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
  }
  /* A browser's own ring is so thin that less of it than needed stands out from the page. */
  .filter input {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid var(--_input-border);
    border-radius: 50%;
    background: var(--_input-background);
  }
  .filter input:checked::before {
    content: '';
    border: 0.375em solid var(--_link);
    border-radius: 50%;
  }
  .stale {
    margin-block: 0.75em;
    padding: 0.625em 0.875em;
    border: 2px solid var(--_input-border);
  }
  .stale .button {
    margin-block-start: 0.5em;
  }

  @media (forced-colors: active) {
    i[data-state] {
      --_success: CanvasText;
      --_link: CanvasText;
      forced-color-adjust: none;
      border-color: CanvasText;
    }
  }
`;
