// One sheet after the other.
const form = document.querySelector('always-what-matters');
document.querySelector('#next').addEventListener('click', () => {
  form.reset();
  form.start();
});
