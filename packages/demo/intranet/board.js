// What a page sets by script: which measures stand side by side.
const multiples = document.querySelector('always-spc-multiples');
multiples.measures = [
  { alwaysEvent: 'going-home', measure: 'knew-what-to-do' },
  { alwaysEvent: 'going-home', measure: 'given-a-card' },
  { alwaysEvent: 'moving-on', measure: 'felt-supported' },
];

// An app would show the chart itself; this one has a page for each Always Event.
const pages = { 'going-home': '/bramley.html', 'moving-on': '/harbour.html' };
multiples.addEventListener('always-open', (event) => {
  location.assign(pages[event.alwaysEvent]);
});
