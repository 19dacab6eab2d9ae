// Which Always Event the page is about: chosen by the reader, and kept in the address so that it can be sent on.
const choice = document.querySelector('#event');
const events = {
  'going-home': 'Bramley Ward: going home',
  'moving-on': 'Harbour Team: moving on',
  'know-my-team': 'Cedar Ward: knowing who looks after me',
  'quiet-nights': 'Willow Ward: quiet nights',
  'ask-my-carer': 'Elm Clinic: asking carers',
};
for (const [id, name] of Object.entries(events)) choice.append(new Option(name, id));
const asked = new URLSearchParams(location.search).get('event');
choice.value = asked in events ? asked : 'going-home';

function show() {
  for (const element of document.querySelectorAll('[data-follows]')) element.setAttribute('always-event', choice.value);
}

choice.addEventListener('change', () => {
  history.replaceState(null, '', `?event=${choice.value}`);
  show();
});
show();
