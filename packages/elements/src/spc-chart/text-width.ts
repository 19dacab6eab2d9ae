let context: CanvasRenderingContext2D | null | undefined;

/** Says how wide a text is, in CSS pixels, in the font and with the letter and word spacing that `style` has. */
export function textRuler({
  fontFamily,
  fontSize,
  fontStyle,
  letterSpacing,
  wordSpacing,
}: CSSStyleDeclaration): (text: string) => number {
  context ??= document.createElement('canvas').getContext('2d');
  // The heaviest weight on the drawing: a little too much room is better than too little.
  const font = `${fontStyle} 600 ${fontSize} ${fontFamily}`;
  const size = parseFloat(fontSize);
  const letter = parseFloat(letterSpacing) || 0; // `normal` is none
  const word = parseFloat(wordSpacing) || 0;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? widthOf(text);
    known.set(text, width);
    return width;
  };

  function widthOf(text: string): number {
    const spacing = text.length * letter + (text.split(' ').length - 1) * word;
    if (!context) return text.length * size * 0.62 + spacing;
    context.font = font;
    return context.measureText(text).width + spacing;
  }
}
