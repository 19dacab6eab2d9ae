/** Takes a module, by its address, off the network for the whole page: an import map points to what is no longer there. */
export function block(address: string): void {
  const gone = URL.createObjectURL(new Blob([''], { type: 'text/javascript' }));
  URL.revokeObjectURL(gone);
  const map = document.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify({ imports: { [address]: gone } });
  document.head.append(map);
}
