import { fontOf } from '../spc-chart/export/png-file.ts';
import type { Look, Scene, Stroke, Writing } from '../spc-chart/export/scene.ts';
import type { Card } from './card.ts';
import { linesOf, type Ruler } from './lines-of.ts';

const width = 800;
const margin = 48;
/** Fonts that are on every computer: nothing is loaded, and a file looks the same elsewhere. */
const family = 'Arial, Helvetica, sans-serif';
/** Light, whatever the page: a card is pasted into others' pages and onto paper. Each has 7:1 on white. */
const colours = { background: '#ffffff', text: '#212b32', said: '#004b93', did: '#005c2a', quiet: '#3d4f5c' };

/** A card as a picture: the heading, what was said with its quotes, what was done, and where and when. As high as its words need. */
export function cardScene(card: Card): Scene {
  const items: (Stroke | Writing)[] = [];
  const long = card.said.length + card.did.length > 400;
  const body = long ? 24 : 30;
  let y = margin;

  const write = (text: string, size: number, { weight = '400', colour = colours.text, indent = 0 } = {}): void => {
    const font = { weight, size, family };
    // A little less than there is: on another computer the letters may be wider.
    const room = (width - 2 * margin - indent) * 0.95;
    for (const line of text.split('\n').flatMap((each) => linesOf(each, room, rulerOf(font)))) {
      y += size * 1.4;
      const from = margin + indent;
      const x = card.direction === 'rtl' ? width - from : from;
      const at = { x, y: y - size * 0.3 };
      items.push({ text: line, at, anchor: 'start', direction: card.direction, colour, ...font });
    }
  };
  const bar = (from: number, colour: string): void => {
    const x = card.direction === 'rtl' ? width - margin + 14 : margin - 20;
    items.push({ path: `M${x} ${from}h6V${y}h-6Z`, look: filled(colour), shift: { x: 0, y: 0 } });
  };
  const part = (name: string, words: string, colour: string, quotes: readonly string[] = []): void => {
    y += 24;
    const from = y;
    write(name, 24, { weight: '700', colour });
    write(words, body);
    for (const quote of quotes) {
      y += 8;
      write(quote, body - 4, { colour: colours.quiet, indent: 24 });
    }
    bar(from, colour);
  };

  write(card.title, 36, { weight: '700' });
  part(card.youSaid, card.said, colours.said, card.quoted);
  part(card.weDid, card.did, colours.did);
  if (card.foot) {
    y += 24;
    write(card.foot, 20, { colour: colours.quiet });
  }
  return { width, height: Math.ceil(y + margin), background: colours.background, items };
}

function filled(fill: string): Look {
  return {
    fill,
    fillOpacity: 1,
    stroke: 'none',
    strokeOpacity: 1,
    width: 0,
    dash: [],
    cap: 'butt',
    join: 'miter',
    outlineFirst: false,
  };
}

let pen: CanvasRenderingContext2D | null | undefined;

function rulerOf(font: Pick<Writing, 'weight' | 'size' | 'family'>): Ruler {
  pen ??= document.createElement('canvas').getContext('2d');
  return (text) => {
    if (!pen) return text.length * font.size * 0.55;
    pen.font = fontOf(font);
    return pen.measureText(text).width;
  };
}
