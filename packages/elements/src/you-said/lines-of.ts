/** How wide a text is. */
export type Ruler = (text: string) => number;

/** Breaks a text where there are spaces, and a word that is wider than the room where it must be. */
export function linesOf(text: string, room: number, ruler: Ruler): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && ruler(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(...pieces(word, room, ruler));
  }
  return lines;
}

/** A word, in as many pieces as it takes: an address, or a script that writes no spaces. */
function pieces(word: string, room: number, ruler: Ruler): string[] {
  if (ruler(word) <= room) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of lettersOf(word)) {
    if (piece !== '' && ruler(piece + letter) > room) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

/** What a reader takes for one letter, with its marks. */
function lettersOf(word: string): string[] {
  return [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment);
}
