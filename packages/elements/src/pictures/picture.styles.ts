import { css, type CSSResult } from 'lit';

export const pictureStyles: CSSResult = css`
  .picture {
    display: inline-block;
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .picture.filled {
    fill: currentColor;
    stroke: none;
  }
  .picture.forward:dir(rtl) {
    scale: -1 1;
  }
  img.picture {
    object-fit: contain;
  }
`;
