/** How many characters make a piece, about. */
const pieceLength = 64 * 1024;

/** JSON lines, put together into pieces that are worth sending. */
export async function* inPieces(lines: AsyncIterable<object>): AsyncGenerator<string> {
  let waiting = '';
  for await (const line of lines) {
    waiting += `${JSON.stringify(line)}\n`;
    if (waiting.length < pieceLength) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}
