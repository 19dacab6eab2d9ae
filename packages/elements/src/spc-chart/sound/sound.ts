import type { Meaning } from '@always-kit/spc';
import type { ChartData } from '../chart-data.ts';
import { scoreOf } from './score.ts';

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
  context: AudioContext | undefined = open(),
): Promise<Performance | null> {
  if (!context) return null;
  await Promise.race([context.resume(), new Promise((done) => setTimeout(done, 1000))]).catch(() => undefined);
  if (context.state !== 'running') {
    void context.close();
    return null;
  }
  const score = scoreOf(analysis);
  const start = schedule(context, score, context.currentTime + 0.1);
  return follow(context, (now) => score.notes[Math.floor((now - start) / score.step)]?.place, start, onPlace);
}

function open(): AudioContext | undefined {
  try {
    return new AudioContext();
  } catch {
    return undefined; // not there, or too many of them
  }
}

/** Sets every pitch, place and loudness in time; gives the moment of the first point. */
export function schedule(
  context: BaseAudioContext,
  { opening, notes, step }: ReturnType<typeof scoreOf>,
  begin: number,
): number {
  const pan = context.createStereoPanner();
  pan.connect(context.destination);
  const value = voice(context, 'triangle', pan);
  const mean = voice(context, 'sine', pan);
  const tick = voice(context, 'square', pan);
  const start = begin + opening.length * openingStep;
  for (const [at, height] of opening.entries())
    sound(value, pitch(height), 0.15, begin + at * openingStep, openingStep);
  for (const [at, note] of notes.entries()) {
    const time = start + at * step;
    pan.pan.setValueAtTime((at / Math.max(1, notes.length - 1)) * 1.6 - 0.8, time);
    if (note.height !== null) sound(value, pitch(note.height), 0.2, time, step);
    if (note.mean !== null) {
      mean.pitch.setValueAtTime(pitch(note.mean), time);
      mean.loudness.setValueAtTime(0.03, time);
    }
    if (note.tick) sound(tick, ticks[note.tick], 0.12, time, Math.min(step, 0.06));
  }
  mean.loudness.setValueAtTime(0, start + notes.length * step);
  return start;
}

interface Voice {
  readonly pitch: AudioParam;
  readonly loudness: AudioParam;
}

function voice(context: BaseAudioContext, type: OscillatorType, out: AudioNode): Voice {
  const source = new OscillatorNode(context, { type });
  const gain = new GainNode(context, { gain: 0 });
  source.connect(gain).connect(out);
  source.start();
  return { pitch: source.frequency, loudness: gain.gain };
}

function sound({ pitch, loudness }: Voice, frequency: number, loud: number, time: number, length: number): void {
  pitch.setValueAtTime(frequency, time);
  loudness.setValueAtTime(loud, time);
  loudness.setValueAtTime(0, time + length * 0.85);
}

function follow(
  context: AudioContext,
  placeAt: (now: number) => number | undefined,
  start: number,
  onPlace: (place: number) => unknown,
): Performance {
  let over = (): void => undefined;
  const ended = new Promise<void>((done) => (over = done));
  let known = -1;
  const timer = setInterval(() => {
    const now = context.currentTime;
    const place = placeAt(Math.max(start, now));
    if (place === undefined) return stop();
    if (now >= start && place !== known) onPlace((known = place));
  }, 30);
  function stop(): void {
    clearInterval(timer);
    if (context.state !== 'closed') void context.close();
    over();
  }
  return { ended, stop };
}
