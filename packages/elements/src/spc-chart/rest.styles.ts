import { css, unsafeCSS, type CSSResult } from 'lit';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { highContrast, tokens } from '../theme/tokens.ts';
import { colours, plotTheDots } from './colours.ts';
import { plotTheDotsStyles } from './plot-the-dots.styles.ts';
import { tableStyles } from './table.styles.ts';

const host = unsafeCSS(':host');

function each(entries: readonly (readonly [role: string, value: string])[]): CSSResult {
  return unsafeCSS(entries.map(([role, value]) => `--_${role}:var(--always-colour-${role},${value});`).join(''));
}

const more = Object.entries(colours);

/** What a chart looks like beyond its first sight: lists, notes, what opens and closes, other palettes, and paper. */
const rest = css`
  @media (forced-colors: none) {
    @media (prefers-contrast: more) {
      ${highContrast(host)}
      :host {
        ${each(more.map(([role, colour]) => [role, colour.more] as const))}
      }
      @supports (color: light-dark(red, red)) {
        :host {
          ${each(more.map(([role, colour]) => [role, `light-dark(${colour.more},${colour.dark})`] as const))}
        }
      }
    }
    :host([palette='plot-the-dots']) {
      ${each(Object.entries(plotTheDots))}
      --_rim: var(--_text);
      --_line: var(--_limits);
    }
  }
  .paused {
    fill: var(--_limits);
    fill-opacity: 0.1;
    stroke: var(--_limits);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }
  .marker-lines {
    stroke: var(--_secondary);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .markers {
    fill: var(--_surface);
    stroke: var(--_secondary);
    stroke-width: 1.5;
  }
  text.number {
    font-size: 0.86em;
    font-weight: 600;
  }
  .key .paused::before {
    border: 1px dotted var(--_limits);
    padding: 0.3em;
  }
  .signals li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .signals li::before,
  td span::before {
    content: '';
    flex: none;
    border: 0.36em solid var(--_mark);
  }
  td span::before {
    display: inline-block;
    margin-inline-end: 0.4em;
    vertical-align: -0.05em;
  }
  :is(.key, .signals, td) .neutral::before {
    border-width: 0.36em;
  }
  td .common::before,
  td .unfinished::before {
    border-radius: 50%;
  }
  :is(.signals, td) .improvement::before {
    border-width: 0.47em;
    clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  :is(.signals, td) .concern::before {
    border-width: 0.45em;
    clip-path: polygon(0 5%, 100% 5%, 50% 95%);
  }
  td .unfinished::before {
    border: 2px solid var(--_line);
    padding: 0.2em;
  }
  .signals {
    display: grid;
    gap: 0.375em;
    max-inline-size: 40em;
    margin-block-start: -0.5em;
  }
  .notes {
    max-inline-size: 40em;
    color: var(--_secondary);
  }
  .problem {
    padding: 0.75em 1em;
    border: 2px solid var(--_error);
  }
  .problem p {
    max-inline-size: 40em;
  }
  .problem button {
    margin-block-start: 0.75em;
  }
  .stale {
    border-color: var(--_input-border);
  }
  details + details {
    margin-block-start: -1em;
  }
  .ways,
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block-end: 0.5em;
  }
  :is(.ways, .share) > :not(button) {
    flex: 1 0 min(100%, 40em);
    margin-inline-end: max(0px, 100% - 40em); /* the rest of the line stays empty */
  }
  .keys {
    display: grid;
    gap: 0.25em;
    color: var(--_secondary);
  }
  kbd {
    padding: 0 0.35em;
    border: 1px solid currentColor;
    border-radius: 3px;
    font: inherit;
  }
  .easy {
    display: grid;
    gap: 0.5em;
    max-inline-size: 40em;
    font-size: 1.25em;
    line-height: 1.6;
  }
  .happened {
    display: grid;
    gap: 0.375em;
    max-inline-size: 40em;
    margin-block-start: -0.5em;
  }
  .happened li {
    position: relative;
    padding-inline-start: 2.2em;
  }
  .happened li::before {
    content: attr(value) / '';
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.6em;
    border: 1px solid var(--_text);
    border-radius: 50%;
    font-weight: 600;
    line-height: 1.5;
    text-align: center;
  }
  .happened .test-of-change::before {
    border-radius: 0;
  }
  @media (forced-colors: active) {
    .paused {
      fill: none;
    }
  }
  @media print {
    .problem button,
    .explorer,
    .ring,
    details:not([open]) {
      display: none;
    }
    figure {
      break-inside: avoid;
    }
    .of-several {
      content-visibility: visible;
    }
    /* Paper is white and often black on white: shapes and dashes say it all. */
    :host {
      color-scheme: light;
      --_text: #000;
      --_secondary: #000;
      --_surface: #fff;
      --_rim: #fff;
      --_common: #000;
      --_line: #000;
      --_improvement: #000;
      --_concern: #000;
      --_neutral: #000;
      --_target: #000;
      --_limits: #000;
    }
  }
`;

/** What goes under the sheet of the first sight, and what goes over it. */
export const under: readonly CSSResult[] = [tokens, base, buttons];
export const over: readonly CSSResult[] = [
  css`
    :host {
      container-type: normal;
    }
  `,
  tableStyles,
  rest,
  plotTheDotsStyles,
];
