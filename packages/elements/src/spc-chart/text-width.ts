let context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/**
 * Says how wide a text of `size` CSS pixels is, in the font and with the letter and word spacing that `style` has. Charts that
 * look the same share what was measured.
 */
export function textRuler(
  { fontFamily, fontStyle, fontWeight, letterSpacing, wordSpacing }: CSSStyleDeclaration,
  size: number,
): (text: string) => number {
  context ??= measuringContext();
  // As the texts are drawn: another weight would be another font to get, which takes longer than all the measuring.
  const font = `${fontStyle} ${fontWeight} ${size}px ${fontFamily}`;
  const letter = parseFloat(letterSpacing) || 0; // `normal` is none
  const word = parseFloat(wordSpacing) || 0;
  const name = [font, letter, word].join();
  const widthOf = (text: string): number => {
    const spacing = text.length * letter + (text.split(' ').length - 1) * word;
    if (!context) return text.length * size * 0.62 + spacing;
    context.font = font;
    return context.measureText(text).width + spacing;
  };
  return (text) => {
    const width = widths.get(name + text) ?? widthOf(text);
    widths.set(name + text, width);
    return width;
  };
}

/** Where there is one, of a canvas that is no element: an element has the page's styles worked out at each measuring. */
function measuringContext(): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null {
  const apart = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  return apart ?? document.createElement('canvas').getContext('2d');
}
