import type { Meaning } from '@always-kit/spc';
import type { ChartData } from '../chart-data.ts';
import { scoreOf, type Score } from './score.ts';

/** A chart that is being listened to. */
export interface Performance {
  /** Resolves when it has come to its end, or was stopped. */
  readonly ended: Promise<void>;
  stop(): void;
}

/** Two and a half octaves up from the G below middle C: heard well by old ears and on small loudspeakers. */
const pitch = (height: number): number => 196 * 2 ** (2.5 * height);
const ticks: Readonly<Record<Meaning, number>> = { improvement: 1760, concern: 110, neutral: 880 };
const openingStep = 0.3;

/**
 * Plays the chart from left to right: the limits with the mean between them, then a note for each point with a quiet tone on
 * the mean, and a tick for a special cause. `onPlace` hears which point sounds. `null` where there is no way to play.
 */
export async function perform(
  { analysis }: Pick<ChartData, 'analysis'>,
  onPlace: (place: number) => unknown,
): Promise<Performance | null> {
  let context: AudioContext;
  try {
    context = new AudioContext();
  } catch {
    return null; // not there, or too many of them
  }
  await Promise.race([context.resume(), new Promise((done) => setTimeout(done, 1000))]);
  if (context.state !== 'running') {
    void context.close();
    return null;
  }
  const score = scoreOf(analysis);
  const start = schedule(context, score, context.currentTime + 0.1);
  let over = (): void => undefined;
  const ended = new Promise<void>((done) => (over = done));
  let known: number | undefined;
  const stop = (): void => {
    clearInterval(timer);
    context.close().then(over, over); // closed already, where it is stopped at its end
  };
  const timer = setInterval(() => {
    const at = Math.floor((context.currentTime - start) / score.step);
    const place = score.notes[at]?.place;
    if (at >= score.notes.length) stop();
    else if (place !== undefined && place !== known) onPlace((known = place));
  }, 30);
  return { ended, stop };
}

/** Sets every pitch, place and loudness in time; gives the moment of the first point. */
export function schedule(context: BaseAudioContext, { opening, notes, step }: Score, begin: number): number {
  const pan = context.createStereoPanner();
  pan.connect(context.destination);
  const [value, mean, tick] = (['triangle', 'sine', 'square'] as const).map((type) => {
    const source = new OscillatorNode(context, { type });
    const gain = new GainNode(context, { gain: 0 });
    source.connect(gain).connect(pan);
    source.start();
    return (frequency: number, loud: number, time: number, length: number): void => {
      source.frequency.setValueAtTime(frequency, time);
      gain.gain.setValueAtTime(loud, time);
      gain.gain.setValueAtTime(0, time + length);
    };
  }) as [Voice, Voice, Voice];
  const start = begin + opening.length * openingStep;
  opening.forEach((height, at) => value(pitch(height), 0.15, begin + at * openingStep, openingStep * 0.85));
  notes.forEach((note, at) => {
    const time = start + at * step;
    pan.pan.setValueAtTime((at / Math.max(1, notes.length - 1)) * 1.6 - 0.8, time);
    if (note.height !== null) value(pitch(note.height), 0.2, time, step * 0.85);
    if (note.mean !== null) mean(pitch(note.mean), 0.03, time, step);
    if (note.tick) tick(ticks[note.tick], 0.12, time, Math.min(step, 0.06));
  });
  return start;
}

/** Sounds for a while. */
type Voice = (frequency: number, loud: number, time: number, length: number) => void;
