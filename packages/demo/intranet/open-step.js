// What stands behind a number or a piece of evidence is on this page: the record opens at that step.
document.querySelector('main').addEventListener('always-open', (event) => {
  if (!event.step) return;
  event.preventDefault();
  void document.querySelector('always-record').openStep(event.step);
});
