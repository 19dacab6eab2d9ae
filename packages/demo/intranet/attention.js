// The intranet's own list of answers that somebody should look at. Its server asks the collector, through the client.
const count = document.querySelector('#count');
const list = document.querySelector('#list');
const template = document.querySelector('#item');
const why = { urgent: 'Somebody may be in danger', safeguarding: 'Somebody may not be safe' };
const services = { 'bramley-ward': 'Bramley Ward', 'harbour-team': 'Harbour Team' };
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

async function ask(method, path) {
  const as = sessionStorage.getItem('person') ?? '';
  const answer = await fetch(`${path}?as=${encodeURIComponent(as)}`, { method });
  if (!answer.ok) throw new Error(`The intranet answered ${answer.status}`);
  return answer.json();
}

function shown({ id, service, day, cues, words }) {
  const item = template.content.cloneNode(true).querySelector('li');
  item.querySelector('h2').textContent = cues.map((cue) => why[cue]).join(', ');
  item.querySelector('.when').textContent = `${services[service] ?? service}, ${dates.format(new Date(day))}`;
  // Text, never markup: a person may have written anything.
  const texts = words ? words.map(({ text }) => text) : ['You may not read the words. Ask the ward team.'];
  for (const text of texts) {
    const quote = document.createElement(words ? 'blockquote' : 'p');
    quote.textContent = text;
    item.querySelector('.words').append(quote);
  }
  const button = item.querySelector('button');
  button.hidden = words === undefined;
  button.addEventListener('click', async () => {
    await ask('PUT', `/attention/${id}/seen.json`);
    await show();
    count.focus();
  });
  return item;
}

async function show() {
  const responses = await ask('GET', '/attention.json');
  list.replaceChildren(...responses.map(shown));
  const { length } = responses;
  count.textContent = length === 1 ? '1 answer waits.' : length === 0 ? 'No answer waits.' : `${length} answers wait.`;
}

show().catch(() => {
  count.textContent = 'The list cannot be had now. Load this page again, or call the patient experience team.';
});
