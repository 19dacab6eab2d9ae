import type { FacesQuestion, Option } from '@always-kit/contract';
import { nothing } from 'lit';
import { drawPicture } from './options.ts';
import type { Kind } from './field.ts';
import { pickOne } from './pick-one.ts';

const all: Kind<FacesQuestion> = pickOne({
  lie: 'faces',
  draw: (option, reader) =>
    reader.scale.faces ? (option.face ? reader.draw(option.face) : drawPicture(option, reader)) : nothing,
});

/**
 * Faces with their words. The word is the name; the face is drawn for those who see it. Of five points three are shown,
 * unless the page asks for all, or one of the others was picked before.
 */
export const faces: Kind<FacesQuestion> = {
  ...all,
  ask: (field) => {
    const { question, reader, draft } = field;
    const shown = ({ code, onlyOfFive }: Option): boolean => !onlyOfFive || reader.scale.points === 5 || code === draft;
    return all.ask({ ...field, question: { ...question, options: question.options.filter(shown) } });
  },
};
