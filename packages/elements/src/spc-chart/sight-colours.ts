import { css } from './plain-element.ts';

/**
 * The colours of the first sight of a chart: role, name in nhsuk-frontend (of a page's own where it is `-`), light and dark. They
 * are those of `theme/tokens.ts` and `colours.ts`, which come with the rest, and a test holds them together; only these are
 * waited for.
 */
export const sightColours = `text text 212b32 f0f4f5
secondary secondary-text 3d4f5c c8d2d9
link link 004b93 a6d2ff
border border d8dde0 5b6b76
input-border input-border 4c6272 c8d2d9
input-background input-background fff 1b2329
focus focus ffeb3b ffeb3b
focus-text focus-text 212b32 212b32
common - 425563 c3ced6
improvement - 005eb8 7cc4ff
concern - b35c00 ffb261
neutral - 490092 a97bff
target - ab1d13 ff9d94
limits - 445968 a9b8c3`;

/** Dark only where the page says so; older browsers stay light. */
const both = globalThis.CSS?.supports('color', 'light-dark(red,red)');

/** Each as a private property of the host: the page's `--always-colour-…`, else its `--nhsuk-…-colour`, else ours. */
export const sightColourStyles: string = css`
  :host {
    ${sightColours.replace(/(\S+) (\S+) (\S+) (\S+)\n?/g, (_, role, nhsuk, light, dark) => {
      const ours = both ? `light-dark(#${light},#${dark})` : `#${light}`;
      return `--_${role}:var(--always-colour-${role},${nhsuk === '-' ? ours : `var(--nhsuk-${nhsuk}-colour,${ours})`});`;
    })}
    --_surface: var(--always-colour-surface, Canvas);
    --_rim: var(--_surface);
    --_line: var(--_common);
  }
`;
