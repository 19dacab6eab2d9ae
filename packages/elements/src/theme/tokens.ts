import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * The colours by role: what each is where the page has no say, on light, on dark (used only where the page itself declares
 * `color-scheme: dark`), and on light for those who ask for more contrast. Words have 7:1 on white and on the grey page (WCAG
 * 1.4.6), which the NHS.UK design system's own colours have not: they are its darker neighbours. As text, for the bytes.
 */
const colours = `text #212b32 #f0f4f5 #000
secondary #3d4f5c #c8d2d9 #3d4f5c
link #004b93 #a6d2ff #004b93
link-hover #7c2855 #ffc2e0 #5c1a3d
button #005c2a #8be0af #005c2a
button-text #fff #00250f #fff
button-hover #00401e #b0ebc9 #00401e
button-shadow #002510 #3f7f5a #002510
success #005c2a #8be0af #005c2a
error #a4160c #ffb3ab #8a1538
border #d8dde0 #5b6b76 #4c6272
input-border #4c6272 #c8d2d9 #212b32
input-background #fff #1b2329 #fff
focus #ffeb3b #ffeb3b #ffeb3b
focus-text #212b32 #212b32 #000`;

type Colour = [role: string, light: string, dark: string, more: string];

const roles = colours.split('\n').map((line) => line.split(' ') as Colour);

function each(value: (...colour: Colour) => string): CSSResult {
  return unsafeCSS(roles.map((all) => `--_${all[0]}:var(--always-colour-${all[0]},${value(...all)});`).join(''));
}

// Asked once and not in each style sheet, which would then hold every colour twice. Asked of a sheet, since `CSS.supports` brings all
// units of CSS with it. Browsers from before 2024 stay light.
const knowsDark = unsafeCSS('a{color:light-dark(red,red)}').styleSheet?.cssRules[0]?.cssText.includes('light');

/** `light`, or `dark` where the page itself says `color-scheme: dark`. */
function lightOrDark(light: string, dark: string): string {
  return knowsDark ? `light-dark(${light},${dark})` : light;
}

/** The name between `--nhsuk-` and `-colour` in nhsuk-frontend 10 and later. */
function nhsukName(role: string): string {
  return role === 'secondary' ? 'secondary-text' : role;
}

const moreContrast = each((_role, _light, dark, more) => lightOrDark(more, dark));

/**
 * Every colour as a private property of the host, `--_` and its role: the page's `--always-colour-…`, else its
 * `--nhsuk-…-colour`, else ours. A portal on nhsuk-frontend 10 or later therefore needs no configuration. Who asks for more
 * contrast, or whose page does with `contrast="more"` on an element, gets colours of 7:1 and more.
 */
export const tokens: CSSResult = css`
  :host {
    ${each((role, light, dark) => `var(--nhsuk-${nhsukName(role)}-colour,${lightOrDark(light, dark)})`)}
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
      ${moreContrast}
    }
  `;
}
