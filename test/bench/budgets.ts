/**
 * The most that each element may bring before anything is seen of it, in bytes by brotli: its own file, with Lit and English where
 * it has them. A first load may shrink at any time; who needs more raises the figure here, and says why in the commit.
 */
export const budgets = {
  provider: 24_000,
  'language-switch': 9_600,
  'what-matters': 19_700,
  feedback: 20_750,
  tally: 15_450,
  paper: 16_400,
  'spc-chart': 17_100,
  'spc-icon': 27_300,
  'spc-summary': 34_600,
  'spc-groups': 14_800,
  'who-was-heard': 15_300,
  places: 14_300,
  'spc-multiples': 33_300,
  /** Every form of the method and all its words, with the contract's schemas of them: for staff. */
  record: 47_800,
  accreditation: 22_500,
  'measure-wizard': 26_000,
  /** A whole chart's analysis and its words, and those of the method: for staff. */
  report: 46_000,
  explainer: 12_300,
  themes: 24_000,
  'you-said': 11_700,
} as const;

export type Element = keyof typeof budgets;

/** The same for the parts of the client that a page of one's own may bring, without the elements. */
export const clientBudgets = {
  /** Sending, outbox and sealing, and no schemas. */
  capture: 5_000,
  /** The same, with the contract's checks. */
  checked: 13_000,
} as const;
