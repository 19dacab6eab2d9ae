/** The words of “Save or share”. Words in `{braces}` are filled in. */
export interface ShareMessages {
  readonly savePng: string;
  readonly saveSvg: string;
  readonly saveCsv: string;
  readonly copyPicture: string;
  readonly copyWords: string;
  readonly print: string;
  readonly shareHelp: string;
  /** `{file}` */
  readonly saved: string;
  readonly copiedPicture: string;
  readonly copiedWords: string;
  readonly notCopied: string;
  readonly notDrawn: string;
  /** Headings of the CSV file that the table does not have. */
  readonly lowerLikely: string;
  readonly upperLikely: string;
  readonly csvLowerLimit: string;
  readonly csvUpperLimit: string;
  readonly csvNotes: string;
}

/** Plain English for a reading age of 9 to 11. */
export const shareEnglish: ShareMessages = {
  savePng: 'Save a picture (PNG)',
  saveSvg: 'Save a sharp picture (SVG)',
  saveCsv: 'Save the numbers (CSV)',
  copyPicture: 'Copy the picture',
  copyWords: 'Copy the words',
  print: 'Print',
  shareHelp:
    'Where you paste the picture, also paste the words. They are for people who cannot see it: put them in as alt text.',
  saved: 'Saved as {file}.',
  copiedPicture: 'The picture is copied. You can paste it now.',
  copiedWords: 'The words are copied. You can paste them now.',
  notCopied: 'Your browser did not let us copy. Save the picture instead.',
  notDrawn: 'There is no picture yet. Wait until the chart is drawn, then try again.',
  lowerLikely: 'Likely from',
  upperLikely: 'Likely to',
  csvLowerLimit: 'Lower limit',
  csvUpperLimit: 'Upper limit',
  csvNotes: 'What happened',
};
