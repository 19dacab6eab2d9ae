import { drawings } from '../icons/drawings.ts';
import { copy, make, makeSvg } from './nodes.ts';
import type { SightIcon } from './sight.ts';

/** Each icon with its words. */
export function iconList(icons: readonly SightIcon[]): HTMLElement {
  return make('ul', { class: 'icons' }, ...icons.map(iconItem));
}

function iconItem({ icon, question, label, meaning }: SightIcon): HTMLElement {
  const drawing = copy(`icon ${icon}`, () => draw(icon));
  return make('li', { class: 'icon', part: 'icon' }, drawing, `${question} `, make('strong', {}, label), ` ${meaning}`);
}

function draw(icon: SightIcon['icon']): SVGElement {
  const { colour, hollow, frame, glyph } = drawings[icon];
  return makeSvg(
    'svg',
    { class: `spc-icon ${colour} ${hollow ? 'hollow' : ''}`, viewBox: '0 0 48 48', 'aria-hidden': 'true' },
    makeSvg('path', { class: 'frame', d: frame }),
    makeSvg('path', { class: 'glyph', d: glyph }),
  );
}
