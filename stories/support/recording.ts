/** A recording of so many seconds that holds a quiet tone: a WAV file of 8-bit mono at 8 kHz, as an address of this page. */
export function recordingUrl(seconds = 0.2): string {
  const rate = 8_000;
  const samples = Math.round(rate * seconds);
  const file = new DataView(new ArrayBuffer(44 + samples));
  const text = (at: number, letters: string): void => {
    for (let index = 0; index < letters.length; index++) file.setUint8(at + index, letters.charCodeAt(index));
  };
  text(0, 'RIFF');
  file.setUint32(4, 36 + samples, true);
  text(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true); // PCM
  file.setUint16(22, 1, true); // mono
  file.setUint32(24, rate, true);
  file.setUint32(28, rate, true);
  file.setUint16(32, 1, true);
  file.setUint16(34, 8, true);
  text(36, 'data');
  file.setUint32(40, samples, true);
  for (let sample = 0; sample < samples; sample++) file.setUint8(44 + sample, 128 + 20 * Math.sin(sample / 4));
  return URL.createObjectURL(new Blob([file], { type: 'audio/wav' }));
}
