// Keeps the page's title in step with the question: a screen reader's user hears where they are.
const name = document.title;
addEventListener('always-step', ({ stepTitle, hasError }) => {
  document.title = `${hasError ? 'Error: ' : ''}${stepTitle ? `${stepTitle}: ` : ''}${name}`;
});
