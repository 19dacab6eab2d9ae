/** Makes a thing again only when what it is made from has changed. */
export function remembered<Thing>(): (from: readonly unknown[], make: () => Thing) => Thing {
  let last: { readonly from: readonly unknown[]; readonly thing: Thing } | undefined;
  return (from, make) => {
    const known = last?.from.length === from.length && from.every((each, at) => each === last?.from[at]);
    if (!last || !known) last = { from, thing: make() };
    return last.thing;
  };
}
