/** Reads that are asked for in one turn of the event loop, as one statement. Gives back one value for each, in their order. */
export function readTogether<Item, Value>(
  read: (items: readonly Item[]) => Promise<readonly Value[]>,
): (item: Item) => Promise<Value> {
  let waiting: { readonly items: Item[]; readonly values: Promise<readonly Value[]> } | undefined;
  return async (item) => {
    if (!waiting) {
      const items: Item[] = [];
      const values = new Promise(setImmediate).then(() => {
        waiting = undefined;
        return read(items);
      });
      waiting = { items, values };
    }
    const { items, values } = waiting;
    const at = items.push(item) - 1;
    return (await values)[at] as Value;
  };
}
