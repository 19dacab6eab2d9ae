/** Whether it could be copied: a page or a person may refuse the clipboard, and an old browser may have none. */
export async function copied(copy: () => Promise<void>): Promise<boolean> {
  try {
    await copy();
    return true;
  } catch {
    return false;
  }
}
