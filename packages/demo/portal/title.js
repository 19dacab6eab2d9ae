// Keeps the page's title in step with the question: somebody who cannot see the page hears where they are.
const name = document.title;
addEventListener('always-step', ({ heading, error }) => {
  document.title = `${error ? 'Error: ' : ''}${heading ? `${heading}: ` : ''}${name}`;
});
