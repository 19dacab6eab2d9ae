import type { Assurance, Variation } from '@always-kit/spc';

/** What the latest point says, and the state before anything can be said. */
export type VariationIcon = Variation | 'tooFew';
/** Whether the target will be met, and the state where there is none to meet. */
export type AssuranceIcon = Assurance | 'noTarget' | 'tooFew';
export type SpcIcon = VariationIcon | AssuranceIcon;

/** An icon in a square of 48 by 48. */
export interface IconDrawing {
  /** Which of the chart's colours it has; it never needs one. */
  readonly colour: 'common' | 'improvement' | 'concern' | 'neutral';
  /** The outline, filled or hollow. */
  readonly frame: string;
  readonly hollow: boolean;
  /** What is drawn on it: in the colour of the page where it is filled, else in its own. */
  readonly glyph: string;
}

// Our own drawings, not the official pictures. Variation: the frame is the chart's own mark for that cause, so that one
// shape means one thing on the whole page, and the arrow says where the values go. Assurance: a flag to reach.
const circle = 'M4 24a20 20 0 1 0 40 0a20 20 0 1 0-40 0z';
const diamond = 'M24 2.5L45.5 24L24 45.5L2.5 24z';
const triangle = 'M3 6H45L24 44z';
const square = 'M6 6H42V42H6z';
const flag = 'M9 45V5H44V31H9';

const special = (colour: IconDrawing['colour'], frame: string, glyph: string): IconDrawing => ({
  colour,
  frame,
  hollow: false,
  glyph,
});
export const plain = (frame: string, glyph: string): IconDrawing => ({ colour: 'common', frame, hollow: true, glyph });

export const drawings: Readonly<Record<Variation | Assurance, IconDrawing>> = {
  commonCause: plain(circle, 'M12 24c3-9 9-9 12 0s9 9 12 0'),
  improvementHigh: special('improvement', diamond, 'M24 34V15M16.5 22L24 14.5L31.5 22'),
  improvementLow: special('improvement', diamond, 'M24 14V33M16.5 26L24 33.5L31.5 26'),
  concernHigh: special('concern', triangle, 'M24 30V12M17 18.5L24 11.5L31 18.5'),
  concernLow: special('concern', triangle, 'M24 11V29M17 22L24 29L31 22'),
  neutralHigh: special('neutral', square, 'M24 35V14M15.5 22L24 13.5L32.5 22'),
  neutralLow: special('neutral', square, 'M24 13V34M15.5 26L24 34.5L32.5 26'),
  pass: special('improvement', flag, 'M18 18l6 6L35 12'),
  fail: special('concern', flag, 'M19.5 11l14 14M33.5 11l-14 14'),
  hitOrMiss: plain(flag, 'M21.5 13.5c0-5 10-5.5 10 0c0 3.5-5 3.5-5 7M26.5 26v.01'),
};
