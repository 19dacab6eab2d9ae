/** What a round has done so far. Where it stands still, what has begun and not ended names the step. */
export class Journal {
  #name = '';
  #lines: string[] = [];
  #underWay = new Set<string>();
  #began = Date.now();

  /** Begins with another round. */
  begin(name: string): void {
    this.#name = name;
    [this.#lines, this.#underWay, this.#began] = [[], new Set(), Date.now()];
  }

  /** The round, and what of it has begun and not ended. */
  get at(): string {
    return `"${this.#name}" at ${[...this.#underWay].join(', ') || 'no step'}`;
  }

  /** A line for each step, with the seconds since the round began. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /**
   * The same as `whole`, with each call and each property that is set written down.
   *
   * @param inside what calls are to give back watched too, by the method: a name.
   */
  watch<Whole extends object>(name: string, whole: Whole, inside: Readonly<Record<string, string>> = {}): Whole {
    return new Proxy(whole, {
      get: (_, key) => {
        const value: unknown = Reflect.get(whole, key);
        if (typeof value !== 'function' || typeof key !== 'string') return value;
        return (...given: unknown[]): unknown => {
          const result: unknown = Reflect.apply(value, whole, given);
          return result instanceof Promise ? this.#follow(`${name}.${key}`, result, inside[key]) : result;
        };
      },
      set: (_, key, value) => {
        this.#note(`${name}.${String(key)} = ${String(value)}`);
        return Reflect.set(whole, key, value);
      },
    });
  }

  async #follow(step: string, result: Promise<unknown>, inside: string | undefined): Promise<unknown> {
    const numbered = `${step} (${this.#lines.length + 1})`;
    this.#underWay.add(numbered);
    this.#note(`${numbered} begins`);
    try {
      const value = await result;
      return inside === undefined ? value : this.watch(inside, value as object);
    } finally {
      this.#underWay.delete(numbered);
      this.#note(`${numbered} ends`);
    }
  }

  #note(what: string): void {
    this.#lines.push(`${((Date.now() - this.#began) / 1000).toFixed(1)} s: ${what}`);
  }
}
