import { drawings, plain, type IconDrawing, type SpcIcon } from './drawings.ts';

/** Every icon, those of what is not known yet among them. */
export const allDrawings: Readonly<Record<SpcIcon, IconDrawing>> = {
  ...drawings,
  // Broken outlines: there is nothing to say yet.
  tooFew: plain(
    'M44 24a20 20 0 0 1-3 10.5M34.5 41a20 20 0 0 1-10.5 3M13.5 41a20 20 0 0 1-6.5-6.5M4 24a20 20 0 0 1 3-10.5' +
      'M13.5 7a20 20 0 0 1 10.5-3M34.5 7a20 20 0 0 1 6.5 6.5',
    'M15 24v.01M24 24v.01M33 24v.01',
  ),
  noTarget: plain('M9 45V5', 'M16 5h5M28 5h5M40 5h4v4M44 16v5M44 27v4h-4M33 31h-5M21 31h-5'),
};
