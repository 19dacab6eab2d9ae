import type { FacesQuestion } from '@always-kit/contract';
import { picture } from '../pictures/picture.ts';
import type { Kind } from './field.ts';
import { pickOne } from './pick-one.ts';

/** Faces with their words. The word is the name; the face is drawn for those who see it. */
export const faces: Kind<FacesQuestion> = pickOne({
  lie: 'faces',
  draw: ({ face, picture: key }, { pictures }) => picture(face ?? key, pictures),
});
