/** Lets some things be under way beside each other, and others only by themselves. */
export interface Turns {
  /** Begins at once, unless something is to be alone. */
  beside<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Begins when all is over that was asked for before, and holds up what is asked for after. */
  alone<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** Nothing is under way yet. */
export function turns(): Turns {
  const underWay = new Set<Promise<unknown>>();
  let nobodyAlone: Promise<unknown> = Promise.resolve();
  return {
    beside(work) {
      const turn = nobodyAlone.then(work);
      const over: Promise<unknown> = turn.then(nothing, nothing).then(() => underWay.delete(over));
      underWay.add(over);
      return turn;
    },
    alone(work) {
      const turn = Promise.all([nobodyAlone, ...underWay]).then(work);
      nobodyAlone = turn.then(nothing, nothing);
      return turn;
    },
  };
}

function nothing(): void {
  // whoever asked is told how it went
}
