/** What is written to the console as warnings while something is done; nothing of it is shown. */
export function warningsDuring(act: () => void): string[] {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words) => void said.push(String(words[0]));
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return said;
}

/** Keeps warnings out of the log of tests that provoke them, for all tests of the `describe` around it. */
export function mutingWarnings(): void {
  const { warn } = console;
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));
}
