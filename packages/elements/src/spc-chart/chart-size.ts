import { textRuler } from './text-width.ts';

/** The room for a drawing, and the text in it. */
export interface Size {
  /** In CSS pixels. */
  readonly width: number;
  /** Of the text in the drawing, in CSS pixels. */
  readonly fontSize: number;
  readonly textWidth: (text: string) => number;
}

/** How large the text of the drawing is beside that of the host, as the styles have it. */
const textShare = 0.875;

type Watcher = () => void;

const watchers = new Map<Element, { readonly host: Element; readonly watcher: Watcher }>();
const known = new WeakMap<
  Element,
  { readonly size: Size; readonly from: string; readonly inside: number; readonly em: number }
>();
let unmeasured = new Set<Element>();
let observer: ResizeObserver | undefined;

/** `host` is in the page, and its size not known. */
export function awaitSize(host: Element): void {
  unmeasured.add(host);
}

/**
 * Tells that the size of `host` has changed, in the frame in which it does. `inside` is as wide as the host and as high as a letter:
 * the height of the host itself changes with what is drawn, of which an observer would have to be told in vain.
 */
export function watchSize(host: Element, inside: Element, watcher: Watcher): void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const watched = watchers.get(target);
      if (watched && isNew(watched.host, contentRect) && measure(watched.host)) watched.watcher();
    }
  });
  watchers.set(inside, { host, watcher });
  observer.observe(inside);
}

export function unwatchSize(host: Element, inside: Element): void {
  observer?.unobserve(inside);
  watchers.delete(inside);
  unmeasured.delete(host);
}

/**
 * What is known of the size now. Where nothing is, all charts that wait are measured in one go, before any of them has content
 * that would have to be laid out for it.
 */
export function sizeOf(host: Element): Size | undefined {
  if (unmeasured.has(host)) {
    const all = unmeasured;
    unmeasured = new Set();
    for (const each of all) measure(each);
  }
  return known.get(host)?.size;
}

/** Whether what is inside has another size than when its host was measured: an observer tells of the first size too. */
function isNew(host: Element, { width, height }: DOMRectReadOnly): boolean {
  const last = known.get(host);
  return Math.round(width) !== last?.inside || Math.abs(height - last.em) > 0.02;
}

/** Reads the page and writes nothing; says whether anything is new. */
function measure(host: Element): boolean {
  const style = getComputedStyle(host);
  const inside = host.clientWidth;
  const width = inside - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  const em = parseFloat(style.fontSize);
  const from = [width, em, style.fontFamily, style.fontWeight, style.letterSpacing, style.wordSpacing].join();
  if (!(width > 0) || known.get(host)?.from === from) return false;
  const fontSize = em * textShare;
  known.set(host, {
    from,
    inside,
    em,
    size: { width, fontSize, textWidth: textRuler(style, fontSize) },
  });
  return true;
}
