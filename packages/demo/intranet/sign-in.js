// Stands in for the trust's own sign-in: asks the intranet's server who is here, and hands the token to the widgets.
const provider = document.querySelector('always-provider');
const choice = document.querySelector('#person');

function signIn(as) {
  const session = askForSession(as);
  // A function that waits: the widgets ask nothing before it is known who is here.
  provider.token = async () => (await session).token;
  return session;
}

async function askForSession(as) {
  const answer = await fetch(as ? `/session.json?as=${encodeURIComponent(as)}` : '/session.json');
  const { token, person, people } = await answer.json();
  if (choice && choice.options.length === 0) {
    for (const { id, label } of people) choice.append(new Option(label, id));
  }
  if (choice) choice.value = person;
  return { token };
}

choice?.addEventListener('change', () => signIn(choice.value));
await signIn(sessionStorage.getItem('person'));
choice?.addEventListener('change', () => sessionStorage.setItem('person', choice.value));
