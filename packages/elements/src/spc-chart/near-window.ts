/** Draws, at once. */
type Draw = () => void;

/** So many charts that come together are drawn with all else; those after them are seldom in the window. */
const atOnce = 4;

const near = new WeakSet<Element>();
const far = new Map<Element, Draw>();
let together = 0;
let observer: IntersectionObserver | undefined;

/**
 * Whether `plot` is to be drawn now. In a page of many charts most are far from the window, where nobody sees a drawing, and where
 * it says nothing to a screen reader: it is drawn when the window comes near, or the page is printed.
 */
export function isNear(plot: Element, draw: Draw): boolean {
  if (near.has(plot)) return true;
  if (far.has(plot)) return false;
  if (together === 0) setTimeout(() => (together = 0));
  if (++together > 1) plot.classList.add('of-several');
  if (together > atOnce && typeof IntersectionObserver !== 'undefined') {
    far.set(plot, draw);
    observer ??= watch();
    observer.observe(plot);
    return false;
  }
  near.add(plot);
  return true;
}

/** `plot` is out of the page. */
export function forget(plot: Element): void {
  far.delete(plot);
  observer?.unobserve(plot);
}

function watch(): IntersectionObserver {
  addEventListener('beforeprint', () => far.forEach((_, plot) => come(plot)));
  return new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) come(target);
    },
    { rootMargin: '100%' },
  );
}

function come(plot: Element): void {
  const draw = far.get(plot);
  forget(plot);
  near.add(plot);
  draw?.();
}
