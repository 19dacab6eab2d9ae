/** A drawing: the data of one SVG path, stroked in the colour of the text around it, or an image of the page's own. */
export type Picture =
  | {
      readonly path: string;
      /** `0 0 24 24` unless said. */
      readonly viewBox?: string;
      /** Fills the path instead of stroking it. */
      readonly filled?: boolean;
    }
  | { readonly src: string };

/** Drawings by key: a question's or an option's `picture`, or a face's name. */
export type Pictures = Readonly<Record<string, Picture>>;

/** One circle and two eyes for every face, so that only the mouth tells them apart. */
function face(mouth: string): Picture {
  return { path: `M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM9 9v1M15 9v1${mouth}` };
}

/**
 * The drawings we bring, on a grid of 24, drawn by this project. They never stand alone: the words beside them say it all.
 * Whether a picture is understood is a question for the people who will use it; a provider may replace any of them.
 */
export const drawnPictures: Pictures = {
  'very-happy': face('M7 13c.7 2.8 2.6 4.3 5 4.3s4.3-1.5 5-4.3Z'),
  happy: face('M8 14.2c1 1.5 2.4 2.2 4 2.2s3-.7 4-2.2'),
  neutral: face('M8 15.2h8'),
  sad: face('M8 16.6c1-1.5 2.4-2.2 4-2.2s3 .7 4 2.2'),
  'very-sad': face('M7 17.3c.7-2.8 2.6-4.3 5-4.3s4.3 1.5 5 4.3Z'),
  heart: { path: 'M12 20.5C5.5 16.3 3 12.8 3 9.2A4.7 4.7 0 0 1 12 7a4.7 4.7 0 0 1 9 2.2c0 3.6-2.5 7.1-9 11.3Z' },
  star: { path: 'm12 3 2.8 5.8 6.2.9-4.5 4.4 1.1 6.4-5.6-3-5.6 3 1.1-6.4L3 9.7l6.2-.9Z' },
  speech: { path: 'M3 4h18v12h-9l-5 4.5V16H3ZM7.5 8.5h9M7.5 11.8h6' },
  people: {
    path: 'M11.2 8a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0ZM2 20c0-4 2.4-6.5 6-6.5s6 2.5 6 6.5M15.5 5a3.2 3.2 0 0 1 0 6M17 13.8c3.1.6 5 3 5 6.2',
  },
  tick: { path: 'm4 12.5 5.5 5.5L20.5 6' },
  hospital: { path: 'M5 21V4h14v17M2.5 21h19M12 7v5.4M9.3 9.7h5.4M10 21v-4.5h4V21' },
  lock: { path: 'M5 11h14v10H5ZM8 11V7.2a4 4 0 0 1 8 0V11M12 14.8v2.4' },
  phone: { path: 'M7 2.5h10v19H7ZM11 18.4h2' },
  door: { path: 'M6 21V3h12v18M3 21h18M14.6 11.6v1.2' },
  pencil: { path: 'M4 20l1.2-4.6L16 4.6 19.4 8 8.6 18.8ZM13.6 7l3.4 3.4' },
  clock: { path: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM12 7v5.3l3.4 2.2' },
};
