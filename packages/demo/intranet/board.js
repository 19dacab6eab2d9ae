// What a page sets by script: which measures stand side by side, and the numbers of each group.
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

document.querySelector('always-spc-groups').rows = [
  { group: '16 to 24', numerator: 24, denominator: 36 },
  { group: '25 to 44', numerator: 61, denominator: 82 },
  { group: '45 to 64', numerator: 98, denominator: 124 },
  { group: '65 to 84', numerator: 141, denominator: 170 },
  { group: '85 and over', numerator: 52, denominator: 71 },
  { group: 'Not said', numerator: 3, denominator: 5 },
];
