/** A browser as it is installed, driven by WebDriver: one page, and a keyboard. */
export interface DrivenBrowser {
  open(url: string): Promise<void>;
  /** What this expression is in the page, once it is there; text only. */
  text(expression: string): Promise<string>;
  /** Presses one key: a letter, or its code in WebDriver. */
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

/** The keys of WebDriver that have no letter. */
export const keys = { tab: '\uE004', enter: '\uE006', space: ' ', down: '\uE015' } as const;
