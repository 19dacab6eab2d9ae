import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * A colour by its role: what the NHS.UK design system calls it, and what it is where the page has no say. Words then have 7:1 on
 * white and on the grey page (WCAG 1.4.6), which the design system's own colours have not: they are its darker neighbours.
 */
interface Colour {
  /** The name between `--nhsuk-` and `-colour` in nhsuk-frontend 10 and later. */
  readonly nhsuk: string;
  readonly light: string;
  /** Used only where the page itself declares `color-scheme: dark`. */
  readonly dark: string;
  /** At least 7:1 on white and on the grey page, for those who ask for more contrast. */
  readonly more: string;
}

const colours: Readonly<Record<string, Colour>> = {
  text: { nhsuk: 'text', light: '#212b32', dark: '#f0f4f5', more: '#000' },
  secondary: { nhsuk: 'secondary-text', light: '#3d4f5c', dark: '#c8d2d9', more: '#3d4f5c' },
  link: { nhsuk: 'link', light: '#004b93', dark: '#a6d2ff', more: '#004b93' },
  'link-hover': { nhsuk: 'link-hover', light: '#7c2855', dark: '#ffc2e0', more: '#5c1a3d' },
  button: { nhsuk: 'button', light: '#005c2a', dark: '#8be0af', more: '#005c2a' },
  'button-text': { nhsuk: 'button-text', light: '#fff', dark: '#00250f', more: '#fff' },
  'button-hover': { nhsuk: 'button-hover', light: '#00401e', dark: '#b0ebc9', more: '#00401e' },
  'button-shadow': { nhsuk: 'button-shadow', light: '#002510', dark: '#3f7f5a', more: '#002510' },
  success: { nhsuk: 'success', light: '#005c2a', dark: '#8be0af', more: '#005c2a' },
  error: { nhsuk: 'error', light: '#a4160c', dark: '#ffb3ab', more: '#8a1538' },
  border: { nhsuk: 'border', light: '#d8dde0', dark: '#5b6b76', more: '#4c6272' },
  'input-border': { nhsuk: 'input-border', light: '#4c6272', dark: '#c8d2d9', more: '#212b32' },
  'input-background': { nhsuk: 'input-background', light: '#fff', dark: '#1b2329', more: '#fff' },
  focus: { nhsuk: 'focus', light: '#ffeb3b', dark: '#ffeb3b', more: '#ffeb3b' },
  'focus-text': { nhsuk: 'focus-text', light: '#212b32', dark: '#212b32', more: '#000' },
};

function each(value: (colour: Colour) => string): CSSResult {
  const lines = Object.entries(colours).map(
    ([role, colour]) => `--_${role}:var(--always-colour-${role},${value(colour)});`,
  );
  return unsafeCSS(lines.join(''));
}

// Asked once and not in each style sheet, which would then hold every colour twice. Browsers from before 2024 stay light.
const knowsDark = globalThis.CSS?.supports('color', 'light-dark(red,red)');

/** `light`, or `dark` where the page itself says `color-scheme: dark`. */
function lightOrDark(light: string, dark: string): string {
  return knowsDark ? `light-dark(${light},${dark})` : light;
}

/**
 * Every colour as a private property of the host, `--_` and its role: the page's `--always-colour-…`, else its
 * `--nhsuk-…-colour`, else ours. A portal on nhsuk-frontend 10 or later therefore needs no configuration. Who asks for more
 * contrast, or whose page does with `contrast="more"` on an element, gets colours of 7:1 and more.
 */
export const tokens: CSSResult = css`
  :host {
    ${each(({ nhsuk, light, dark }) => `var(--nhsuk-${nhsuk}-colour,${lightOrDark(light, dark)})`)}
    --_space: var(--always-space, 0.5em);
  }
  ${highContrast(unsafeCSS(":host([contrast='more'])"))}
  @media (prefers-contrast: more) {
    ${highContrast(unsafeCSS(':host'))}
  }
`;

/** Gives what `selector` matches the colours of the highest contrast (WCAG 1.4.6); the page's `--always-…` still win. */
export function highContrast(selector: CSSResult): CSSResult {
  return css`
    ${selector} {
      ${each(({ more, dark }) => lightOrDark(more, dark))}
    }
  `;
}
