import { drawings } from '../icons/drawings.ts';
import { make, makeSvg } from './nodes.ts';
import type { SightIcon } from './sight.ts';

/** Each icon with its words. */
export function iconList(icons: readonly SightIcon[]): HTMLElement {
  return make('ul', { class: 'icons' }, ...icons.map(iconItem));
}

function iconItem({ icon, question, label, meaning }: SightIcon): HTMLElement {
  const { colour, hollow, frame, glyph } = drawings[icon];
  const svg = makeSvg(
    'svg',
    { class: `spc-icon ${colour} ${hollow ? 'hollow' : ''}`, viewBox: '0 0 48 48', 'aria-hidden': 'true' },
    makeSvg('path', { class: 'frame', d: frame }),
    makeSvg('path', { class: 'glyph', d: glyph }),
  );
  return make('li', { class: 'icon', part: 'icon' }, svg, `${question} `, make('strong', {}, label), ` ${meaning}`);
}
