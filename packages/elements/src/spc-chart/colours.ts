import { css, unsafeCSS, type CSSResult } from 'lit';

/** A colour of the drawing. Each has a shape or a dash of its own too, so that none is needed to read the chart. */
interface Colour {
  readonly light: string;
  /** Used only where the page itself declares `color-scheme: dark`. */
  readonly dark: string;
  /** At least 7:1 on white, for those who ask for more contrast. */
  readonly more: string;
}

/**
 * On white, on the grey page `#f0f4f5` and, in dark, on `#1b2329` all have at least 3:1, and those that text is written in 4.5:1;
 * the latter have 7:1 on white and in dark.
 */
export const colours: Readonly<Record<string, Colour>> = {
  common: { light: '#425563', dark: '#c3ced6', more: '#2b3a45' },
  improvement: { light: '#005eb8', dark: '#7cc4ff', more: '#004b93' },
  concern: { light: '#b35c00', dark: '#ffb261', more: '#7a3e00' },
  neutral: { light: '#490092', dark: '#a97bff', more: '#3a0075' },
  target: { light: '#ab1d13', dark: '#ff9d94', more: '#8a1010' },
  limits: { light: '#445968', dark: '#a9b8c3', more: '#33444f' },
};

/**
 * The hues that NHS England's Making Data Count tools use, for `palette="plot-the-dots"`. Two of them are under 3:1 on white, so
 * every mark has a rim in the colour of the text, and the line keeps our own colour.
 */
export const plotTheDots: Readonly<Record<string, string>> = {
  common: '#a6a6a6',
  improvement: '#00b0f0',
  concern: '#e46c0a',
  neutral: '#490092',
};

function each(value: (colour: Colour) => string): CSSResult {
  const lines = Object.entries(colours).map(
    ([role, colour]) => `--_${role}:var(--always-colour-${role},${value(colour)});`,
  );
  return unsafeCSS(lines.join(''));
}

/** The colours of the drawing as private properties of the host, `--_` and what they stand for. */
export const chartColours: CSSResult = css`
  :host {
    ${each(({ light }) => light)}
    --_surface: var(--always-colour-surface, Canvas);
    --_rim: var(--_surface);
    --_line: var(--_common);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      ${each(({ light, dark }) => `light-dark(${light},${dark})`)}
    }
  }
  @media (prefers-contrast: more) {
    :host {
      ${each(({ more }) => more)}
    }
    @supports (color: light-dark(red, red)) {
      :host {
        ${each(({ more, dark }) => `light-dark(${more},${dark})`)}
      }
    }
  }
  :host([palette='plot-the-dots']) {
    ${unsafeCSS(
      Object.entries(plotTheDots)
        .map(([role, hue]) => `--_${role}:var(--always-colour-${role},${hue});`)
        .join(''),
    )}
    --_rim: var(--_text);
    --_line: var(--_limits);
  }
`;
