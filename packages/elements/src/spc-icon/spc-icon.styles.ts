import { css, type CSSResultGroup } from 'lit';
import { iconStyles } from '../icons/icon.styles.ts';
import { base } from '../theme/base.ts';
import { tokens } from '../theme/tokens.ts';
import { chartColours } from '../spc-chart/colours.ts';

const frame = css`
  /* A part of a line or of a cell, as wide as what is in it. */
  :host {
    display: inline-block;
    min-inline-size: 0;
    container-type: normal;
    vertical-align: middle;
  }
  .icons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.75em;
  }
  .icon {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--always-icon-size, 2.5em);
  }
`;

export const styles: CSSResultGroup = [tokens, chartColours, base, iconStyles, frame];
