/** Saves a file under `title`, as a browser saves a download. Gives the name that it has. */
export function saveFile(file: Blob, title: string, ending: string, untitled: string): string {
  const link = document.createElement('a');
  link.download = `${nameOf(title, untitled)}.${ending}`;
  link.href = URL.createObjectURL(file);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some browsers read it only after asking where to put it
  return link.download;
}

/** A title as the name of a file: letters and digits of any language. */
function nameOf(title: string, untitled: string): string {
  const name = title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, ''); // prettier-ignore
  return name.slice(0, 80) || untitled;
}
