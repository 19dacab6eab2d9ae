import { labelledFrom, type Labelled } from './compose.ts';
import { heldOutClauses } from './held-out/index.ts';
import { trainingClauses } from './training/index.ts';
import { heldOutVoices, trainingVoices } from './voices.ts';

/** Comments to learn from. */
export function trainingSet(count: number, seed = 1): Labelled[] {
  return labelledFrom(trainingClauses, trainingVoices, count, seed);
}

/** Comments to measure with: other sentences, other words, other slips. */
export function heldOutSet(count: number, seed = 2): Labelled[] {
  return labelledFrom(heldOutClauses, heldOutVoices, count, seed);
}
