import type { Scene, Stroke, Writing } from './scene.ts';

/** Sharp on a large screen and in print, and still small enough for a message. */
const scale = 2;

/**
 * A scene as PNG. Drawn path by path, not from the SVG: a strict page (`img-src 'none'`) lets no image be loaded, not even from
 * a blob. `null` where the browser cannot.
 */
export async function pngFile({ width, height, background, items }: Scene): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.scale(scale, scale);
  pen.fillStyle = background;
  pen.fillRect(0, 0, width, height);
  for (const item of items) {
    pen.save();
    if ('path' in item) stroke(pen, item);
    else writing(pen, item);
    pen.restore();
  }
  return await new Promise((done) => canvas.toBlob(done, 'image/png'));
}

function stroke(pen: CanvasRenderingContext2D, { path, look, shift }: Stroke): void {
  const shape = new Path2D(path);
  pen.translate(shift.x, shift.y);
  pen.lineWidth = look.width;
  pen.lineCap = look.cap;
  pen.lineJoin = look.join;
  pen.setLineDash([...look.dash]);
  const fill = (): void => {
    if (look.fill === 'none') return;
    pen.globalAlpha = look.fillOpacity;
    pen.fillStyle = look.fill;
    pen.fill(shape);
  };
  if (!look.outlineFirst) fill();
  if (look.stroke !== 'none') {
    pen.globalAlpha = look.strokeOpacity;
    pen.strokeStyle = look.stroke;
    pen.stroke(shape);
  }
  if (look.outlineFirst) fill();
}

function writing(pen: CanvasRenderingContext2D, writing: Writing): void {
  pen.font = fontOf(writing);
  pen.fillStyle = writing.colour;
  pen.direction = writing.direction;
  pen.textAlign = writing.anchor === 'middle' ? 'center' : writing.anchor;
  pen.fillText(writing.text, writing.at.x, writing.at.y);
}

/** As the `font` of a canvas wants it. */
export function fontOf({ weight, size, family }: Pick<Writing, 'weight' | 'size' | 'family'>): string {
  return `${weight} ${size}px ${family}`;
}
