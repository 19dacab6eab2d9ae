/**
 * Does something once nobody presses anything on the page. What moves between a press and its release makes the press miss: the click then
 * goes to whatever is there by then.
 */
export function whenReleased(act: () => void): void {
  const later = (): void => void setTimeout(act);
  if (document.documentElement.matches(':active')) addEventListener('pointerup', later, { once: true, capture: true });
  else later();
}
