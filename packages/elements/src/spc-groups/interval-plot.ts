import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PublicShare } from '@always-kit/spc/suppression';

/** Places along a row are percentages of its width, so that nothing needs measuring; one scale from 0 to 100 % for all. */
const at = (share: number): string => `${Math.round(share * 1000) / 10}%`;
const grid = [0, 0.25, 0.5, 0.75, 1];

/** The dot and its interval, with the line of everybody behind it. All groups look alike. Hidden from screen readers. */
export function intervalPlot(share: PublicShare | null, all: PublicShare | null): TemplateResult {
  return html`
    <svg aria-hidden="true" focusable="false">
      ${grid.map((each) => svg`<line class="grid" x1=${at(each)} x2=${at(each)} y1="0" y2="44" />`)}
      ${all ? svg`<line class="all" x1=${at(all.share)} x2=${at(all.share)} y1="0" y2="44" />` : nothing}
      ${
        share
          ? svg`
              <line class="interval" x1=${at(share.lower)} x2=${at(share.upper)} y1="22" y2="22" />
              ${[share.lower, share.upper].map((end) => svg`<line class="ends" x1=${at(end)} x2=${at(end)} y1="15" y2="29" />`)}
              <circle class="dot" cx=${at(share.share)} cy="22" r="7" />`
          : nothing
      }
    </svg>
  `;
}

/** The scale above the plots. */
export function scale(write: (share: number) => string): TemplateResult {
  const anchors = ['start', 'middle', 'end'];
  return html`
    <svg aria-hidden="true" focusable="false">
      ${[0, 0.5, 1].map(
        (each, place) => svg`<text x=${at(each)} y="1em" text-anchor=${anchors[place]}>${write(each)}</text>`,
      )}
    </svg>
  `;
}
