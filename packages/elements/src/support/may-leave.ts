/** Whether the browser would let a person leave the page without asking them first. */
export function mayLeave(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return !leaving.defaultPrevented;
}
