/**
 * How long a shift and a trend are, how many values it takes before limits are shown, and three sigma as a multiple of the mean
 * moving range, by Making Data Count: what the chart of individual values needs where nothing else is asked for.
 */
export const makingDataCount = {
  shift: 7,
  trend: 7,
  twoOfThree: { count: 'beyond2', third: 'same', highlight: 'zone' },
  minPoints: 15,
  threeSigma: 2.66,
} as const;
