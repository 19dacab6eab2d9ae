import { improved } from './example.ts';

/** What is no series, whatever a page hands over. */
export const badSeries: readonly (readonly [name: string, value: unknown])[] = [
  ['an empty object', {}],
  ['a text', 'x'],
  ['a list', []],
  ['no measure', { ...improved, measure: undefined }],
  ['no points', { ...improved, points: undefined }],
  ['a point that is none', { ...improved, points: [...improved.points, null] }],
  [
    'something that throws when it is looked at',
    Object.defineProperty({}, 'measure', {
      get: () => {
        throw new Error('out of reach');
      },
    }),
  ],
];
