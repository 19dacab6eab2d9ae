import type { Face } from '@always-kit/contract';
import type { Picture } from './pictures.ts';

/** One circle and two eyes for every face, so that only the mouth tells them apart. */
const head = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM9 9v1M15 9v1';

function face(mouth: string): Picture {
  return { path: head + mouth };
}

/** Drawn by this project on a grid of 24, from best to worst; each a mirror image of its opposite. */
export const faces: Readonly<Record<Face, Picture>> = {
  'very-happy': face('M7 13c.7 2.8 2.6 4.3 5 4.3s4.3-1.5 5-4.3Z'),
  happy: face('M8 14.2c1 1.5 2.4 2.2 4 2.2s3-.7 4-2.2'),
  neutral: face('M8 15.2h8'),
  sad: face('M8 16.6c1-1.5 2.4-2.2 4-2.2s3 .7 4 2.2'),
  'very-sad': face('M7 17.3c.7-2.8 2.6-4.3 5-4.3s4.3 1.5 5 4.3Z'),
};
