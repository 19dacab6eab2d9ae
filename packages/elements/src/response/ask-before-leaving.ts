const reasons = new Set<object>();

/** Lets the browser ask before it closes the page, for as long as anybody has a reason. */
export function askBeforeLeaving(whose: object, asks: boolean): void {
  if (asks) reasons.add(whose);
  else reasons.delete(whose);
  // A listener alone keeps a page out of the browser's cache for going back.
  if (reasons.size > 0) addEventListener('beforeunload', askFirst);
  else removeEventListener('beforeunload', askFirst);
}

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
