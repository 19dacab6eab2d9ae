import type { Catalogue } from '../catalogue.ts';

/**
 * Polish. A draft: no Polish speaker has checked it. Not sure of: "pracownicy" for "staff" (hospitals say "personel", which the
 * rules of translating do not want); "Ty" with a capital, without Pan and Pani; whether "tekst łatwy do
 * czytania" is known for easy read; whether readers know what 111 online is.
 */
export const catalogue: Catalogue = {
  unchecked: 'Nikt, kto mówi po polsku, nie sprawdził jeszcze tych słów.',

  form: {
    language: 'pl',
    otherReading: 'Zmień na tekst łatwy do czytania',

    intro: [
      { text: 'Twoje odpowiedzi pomagają nam poprawiać opiekę dla wszystkich. Nie pytamy o Twoje imię i nazwisko.' },
      { text: 'To, co powiesz, nie wpłynie na opiekę, którą otrzymujesz.' },
    ],
    minutes: {
      one: 'Zajmuje to około {count} minuty.',
      few: 'Zajmuje to około {count} minut.',
      many: 'Zajmuje to około {count} minut.',
      other: 'Zajmuje to około {count} minuty.',
    },
    skip: { text: 'Możesz pominąć każde pytanie.' },
    safety: [
      { text: 'Nie sprawdzamy tego od razu. Jeśli potrzebujesz pilnej pomocy medycznej, zadzwoń pod numer 999.' },
      { text: 'Jeśli potrzebujesz innej pilnej pomocy, skorzystaj ze strony 111 online lub zadzwoń pod numer 111.' },
      { text: 'Prosimy nie podawać nazwisk, imion, adresów ani numerów telefonu.' },
      { text: 'To nie jest sposób na złożenie skargi. Nie możemy Ci tutaj odpowiedzieć.' },
    ],
    start: 'Zacznij',

    loading: 'Wczytujemy pytania',
    notLoaded: 'Nie udało się pokazać pytań',
    notLoadedHelp: {
      offline: [{ text: 'Sprawdź, czy masz połączenie z internetem, i spróbuj ponownie.' }],
      broken: [{ text: 'To nasz błąd, nie Twój. Spróbuj ponownie później lub powiedz o tym komuś z pracowników.' }],
    },
    tryAgain: 'Spróbuj ponownie',

    progress: 'Pytanie {number} z {total}',
    back: 'Wstecz',
    continue: 'Dalej',
    optional: '(nieobowiązkowe)',
    or: 'lub',
    charactersLeft: {
      one: 'Możesz wpisać jeszcze {count} znak',
      few: 'Możesz wpisać jeszcze {count} znaki',
      many: 'Możesz wpisać jeszcze {count} znaków',
      other: 'Możesz wpisać jeszcze {count} znaku',
    },
    charactersOver: {
      one: 'Tekst jest za długi o {count} znak',
      few: 'Tekst jest za długi o {count} znaki',
      many: 'Tekst jest za długi o {count} znaków',
      other: 'Tekst jest za długi o {count} znaku',
    },
    atMostHint: {
      one: 'Wybierz 1 odpowiedź',
      few: 'Wybierz najwyżej {count} odpowiedzi',
      many: 'Wybierz najwyżej {count} odpowiedzi',
      other: 'Wybierz najwyżej {count} odpowiedzi',
    },
    severalHint: 'Wybierz wszystko, co pasuje',

    check: 'Sprawdź swoje odpowiedzi',
    send: 'Wyślij swoje odpowiedzi',
    sending: 'Wysyłamy',
    errorPrefix: 'Błąd:',

    notSent: 'Twoje odpowiedzi nie są jeszcze wysłane',

    help: [{ text: 'Jeśli potrzebujesz pomocy przy tych pytaniach, poproś kogoś z pracowników.' }],

    thanks: 'Dziękujemy',
    received: 'Mamy Twoje odpowiedzi.',

    declined: 'Wolę nie odpowiadać',
    clear: 'Usuń moją odpowiedź',
    cleared: 'Twoja odpowiedź jest usunięta',
    finish: 'Zakończ teraz',

    day: 'Dzień',
    month: 'Miesiąc',
    year: 'Rok',
    months: [
      'stycznia',
      'lutego',
      'marca',
      'kwietnia',
      'maja',
      'czerwca',
      'lipca',
      'sierpnia',
      'września',
      'października',
      'listopada',
      'grudnia',
    ],
    date: '{day} {month} {year}',
    dateHint: 'Na przykład 15 3 2026',
    change: 'Zmień',
    notAnswered: 'Brak odpowiedzi',

    problem: 'Jest pewien problem',
    nothingAnswered: 'Przed wysłaniem odpowiedz na co najmniej 1 pytanie',
    wrong: {
      choose: 'Wybierz odpowiedź',
      write: 'Napisz odpowiedź',
      enterNumber: 'Wpisz liczbę',
      enterDate: 'Wpisz datę',
      alone: 'Wybierz swoje odpowiedzi albo samą ostatnią odpowiedź',
      tooMany: {
        one: 'Wybierz tylko 1 odpowiedź',
        few: 'Wybierz nie więcej niż {count} odpowiedzi',
        many: 'Wybierz nie więcej niż {count} odpowiedzi',
        other: 'Wybierz nie więcej niż {count} odpowiedzi',
      },
      tooLong: {
        one: 'Odpowiedź może mieć najwyżej {count} znak',
        few: 'Odpowiedź może mieć najwyżej {count} znaki',
        many: 'Odpowiedź może mieć najwyżej {count} znaków',
        other: 'Odpowiedź może mieć najwyżej {count} znaku',
      },
      notANumber: 'Wpisz liczbę, na przykład 7',
      tooSmall: 'Liczba musi wynosić {limit} lub więcej',
      tooLarge: 'Liczba musi wynosić {limit} lub mniej',
      notWhole: 'Wpisz liczbę całkowitą, na przykład 7',
      tooPrecise: {
        one: 'Wpisz liczbę, która ma najwyżej {count} cyfrę po przecinku',
        few: 'Wpisz liczbę, która ma najwyżej {count} cyfry po przecinku',
        many: 'Wpisz liczbę, która ma najwyżej {count} cyfr po przecinku',
        other: 'Wpisz liczbę, która ma najwyżej {count} cyfry po przecinku',
      },
      notADate: 'Wpisz prawdziwą datę, na przykład 15 3 2026',
      tooEarly: 'Wpisz datę {limit} lub późniejszą',
      tooLate: 'Wpisz datę {limit} lub wcześniejszą',
      inTheFuture: 'Wpisz datę dzisiejszą lub z przeszłości',
    },
    onItsWay: {
      'saved-on-device': [
        { text: 'Twoje odpowiedzi są zachowane na tym urządzeniu.' },
        { text: 'Zostaną wysłane, gdy połączenie wróci. Nie musisz nic robić.' },
      ],
      'memory-only': [
        { text: 'Nie udało się jeszcze połączyć. Twoje odpowiedzi są zachowane na tej stronie.' },
        { text: 'Nie zamykaj tej strony. Odpowiedzi zostaną wysłane, gdy połączenie wróci.' },
      ],
    },
    notSentHelp: {
      waiting: [
        { text: 'Nie udało się połączyć. Twoje odpowiedzi nie zginęły: są zachowane na tej stronie.' },
        {
          text: 'Nie zamykaj tej strony. Wyślemy odpowiedzi, gdy połączenie wróci. Możesz też spróbować ponownie teraz.',
        },
      ],
      refused: [
        { text: 'Formularz nie mógł przyjąć Twoich odpowiedzi. To nasz błąd, nie Twój.' },
        {
          text: 'Twoje odpowiedzi są zachowane na tej stronie. Spróbuj ponownie później lub powiedz o tym komuś z pracowników.',
        },
      ],
      clock: [
        {
          text: 'Data lub godzina na Twoim urządzeniu wygląda na błędną. Twoje odpowiedzi są zachowane na tej stronie.',
        },
        { text: 'Ustaw datę i godzinę na swoim urządzeniu i spróbuj ponownie.' },
      ],
    },
    nextTitle: 'Co będzie dalej',
    next: [
      {
        text: 'Łączymy Twoje odpowiedzi z tym, co powiedzieli inni. Razem pokazują nam, czy opieka staje się lepsza.',
      },
    ],

    explain: 'Co znaczą te słowa?',
    moreQuestions: 'Po tym pytaniu są następne',
    helped: 'Ktoś pomaga mi odpowiadać',
    quote: {
      question: 'Czy możemy użyć Twoich słów?',
      hint: 'Możemy pokazać Twoje słowa innym, żeby mogli się z nich uczyć. Nigdy nie mówimy, kto je napisał.',
      yes: 'Tak, możecie pokazać moje słowa',
      no: 'Nie, nie pokazujcie moich słów',
    },
    anotherWay: {
      title: 'Potrzebuję tego w innej formie',
      hint: 'Wybierz wszystko, czego potrzebujesz',
      needs: {
        'easy-read': 'Tekst łatwy do czytania',
        'large-print': 'Duży druk',
        braille: 'Alfabet Braille’a',
        audio: 'Do słuchania',
        bsl: 'Brytyjski język migowy',
        'other-language': 'Inny język',
        'help-from-person': 'Pomoc drugiej osoby',
        'phone-or-face-to-face': 'Rozmowa przez telefon lub twarzą w twarz',
        'more-time': 'Więcej czasu',
        paper: 'Na papierze',
      },
      picked: [
        {
          text: 'Wysyłamy to razem z Twoimi odpowiedziami. Jeśli potrzebujesz tego teraz, powiedz komuś z pracowników.',
        },
      ],
    },
    interview: {
      intro: [
        { text: 'Zapytaj tę osobę, czy chce z Tobą porozmawiać. Może przerwać w każdej chwili.' },
        { text: 'Przeczytaj na głos każde pytanie. Zapisz to, co mówi ta osoba, jej własnymi słowami.' },
      ],
      next: 'Zapytaj następną osobę',
      asked: {
        one: 'Zapytano {count} osobę.',
        few: 'Zapytano {count} osoby.',
        many: 'Zapytano {count} osób.',
        other: 'Zapytano {count} osoby.',
      },
      waiting: {
        one: 'Odpowiedzi {count} osoby czekają jeszcze na wysłanie. Nie zamykaj tej strony.',
        few: 'Odpowiedzi {count} osób czekają jeszcze na wysłanie. Nie zamykaj tej strony.',
        many: 'Odpowiedzi {count} osób czekają jeszcze na wysłanie. Nie zamykaj tej strony.',
        other: 'Odpowiedzi {count} osoby czekają jeszcze na wysłanie. Nie zamykaj tej strony.',
      },
    },
    story: {
      title: 'Opowiedz swoją historię',
      hint: 'Użyj własnych słów. Możesz napisać o tych sprawach:',
    },
    aboutYou: {
      title: 'Pytania o Ciebie',
      why: [
        { text: 'Te pytania są inne. Są o Tobie, a nie o opiece, którą otrzymujesz.' },
        { text: 'Pomagają nam zobaczyć, czy opieka jest sprawiedliwa dla wszystkich. Nie musisz na nie odpowiadać.' },
        { text: 'Twoje odpowiedzi nie mówią, kim jesteś. Nie zmienią opieki, którą otrzymujesz.' },
      ],
      begin: 'Odpowiedz na pytania o sobie',
      noThanks: 'Nie, dziękuję',
      send: 'Wyślij',
      received: 'Dziękujemy. Mamy Twoje odpowiedzi o Tobie.',
      notSent: 'Twoje odpowiedzi o Tobie nie są jeszcze wysłane',
      notSentHelp: [
        { text: 'Mamy już Twoje pozostałe odpowiedzi. Nie zginą.' },
        { text: 'Nie zamykaj tej strony. Spróbujemy jeszcze raz. Możesz też spróbować ponownie teraz.' },
      ],
    },
    stayInTouch: {
      title: 'Bądźmy w kontakcie',
      why: [
        { text: 'Możemy Ci powiedzieć, co się zmieniło dzięki temu, co mówią ludzie.' },
        {
          text: 'Twoje dane przechowujemy oddzielnie od Twoich odpowiedzi. Nie możemy połączyć jednych z drugimi.',
        },
        { text: 'Nie musisz tego robić.' },
      ],
      begin: 'Podaj swoje dane',
      noThanks: 'Nie, dziękuję',
      send: 'Wyślij moje dane',
      name: 'Twoje imię i nazwisko (nieobowiązkowe)',
      reach: 'Podaj adres e-mail, numer telefonu lub jedno i drugie.',
      email: 'Adres e-mail',
      phone: 'Numer telefonu',
      reasons: 'W jakiej sprawie możemy się z Tobą kontaktować?',
      reason: {
        'hear-what-changed': 'Żeby powiedzieć mi, co się zmieniło',
        'take-part': 'Żeby zaprosić mnie do pomocy w poprawianiu opieki',
        'talk-about-answers': 'Żeby porozmawiać o moich odpowiedziach',
      },
      wrong: {
        reach: 'Wpisz adres e-mail lub numer telefonu',
        email: 'Wpisz adres e-mail, na przykład name@example.org',
        phone: 'Wpisz numer telefonu, na przykład 01632 960 001',
        reasons: 'Wybierz, w jakiej sprawie możemy się kontaktować',
      },
      received: 'Dziękujemy. Mamy Twoje dane.',
      notSent: 'Twoje dane nie są jeszcze wysłane',
      notSentHelp: [
        { text: 'Mamy już Twoje odpowiedzi. Nie zginą.' },
        { text: 'Nie zamykaj tej strony. Spróbujemy jeszcze raz. Możesz też spróbować ponownie teraz.' },
      ],
    },
  },

  device: {
    caution: {
      language: 'pl',
      hideThis: 'Czy chcesz to ukryć?',
      more: {
        one: 'i jeszcze {count}',
        few: 'i jeszcze {count}',
        many: 'i jeszcze {count}',
        other: 'i jeszcze {count}',
      },
      why: 'To może pokazać, kim jesteś Ty lub kim jest ktoś inny. Możesz to ukryć albo zostawić tak, jak jest.',
      hide: 'Ukryj to',
      leave: 'Zostaw tak, jak jest',
      hidden: 'Teraz jest to ukryte.',
      left: 'Zostaje tak, jak jest.',
      kinds: {
        'nhs-number': 'numer NHS',
        phone: 'numer telefonu',
        email: 'adres e-mail',
        postcode: 'kod pocztowy',
        'birth-date': 'data urodzenia',
        'insurance-number': 'numer National Insurance',
        'record-number': 'numer kartoteki',
        name: 'imię lub nazwisko',
      },
      notWatched: 'Nikt nie sprawdza tego na bieżąco. W nagłym przypadku zadzwoń pod numer 999.',
      urgent: {
        title: 'Czy potrzebujesz pomocy teraz?',
        help: [
          {
            text: 'Jeśli Tobie lub komuś innemu grozi niebezpieczeństwo, zadzwoń teraz pod numer 999.',
            picture: 'emergency',
          },
          { text: 'Jeśli potrzebujesz pomocy wkrótce, zadzwoń pod numer 111.', picture: 'phone' },
          {
            text: 'O każdej porze dnia i nocy możesz porozmawiać z organizacją Samaritans. Zadzwoń pod numer 116 123.',
            picture: 'speech',
          },
          { text: 'Nie czekaj na nas. Nikt nie sprawdza tego na bieżąco.', picture: 'clock' },
        ],
      },
      safeguarding: {
        title: 'Czy komuś grozi krzywda?',
        help: [
          {
            text: 'Jeśli Tobie lub komuś innemu grozi niebezpieczeństwo, zadzwoń teraz pod numer 999.',
            picture: 'emergency',
          },
          { text: 'Powiedz komuś z pracowników lub komuś, komu ufasz.', picture: 'staff' },
          { text: 'Jeśli wyślesz odpowiedzi, zostaną oznaczone, żeby przeczytał je człowiek.', picture: 'people' },
          { text: 'Nie czekaj na nas. Nikt nie sprawdza tego na bieżąco.', picture: 'clock' },
        ],
      },
    },
    saving: {
      language: 'pl',
      kept: {
        one: 'Twoje odpowiedzi są zachowane na tym telefonie lub komputerze do wysłania albo przez {count} dzień.',
        few: 'Twoje odpowiedzi są zachowane na tym telefonie lub komputerze do wysłania albo przez {count} dni.',
        many: 'Twoje odpowiedzi są zachowane na tym telefonie lub komputerze do wysłania albo przez {count} dni.',
        other: 'Twoje odpowiedzi są zachowane na tym telefonie lub komputerze do wysłania albo przez {count} dnia.',
      },
      shared: 'Czy korzystają z niego też inni? Zanim odejdziesz, usuń swoje odpowiedzi.',
      deleteAll: 'Usuń moje odpowiedzi',
      sure: 'Czy usunąć stąd wszystkie Twoje odpowiedzi?',
      yesDelete: 'Tak, usuń',
      noKeep: 'Nie, zachowaj',
      deleted: 'Twoje odpowiedzi są usunięte.',
      cannotKeep:
        'Na tym telefonie lub komputerze nie można zachować Twoich odpowiedzi. Jeśli zamkniesz tę stronę przed wysłaniem, odpowiedzi zginą.',
      found: 'Masz odpowiedzi, które nie są wysłane',
      foundHelp: [
        'Są zachowane na tym telefonie lub komputerze.',
        'Czy nie są Twoje? Zacznij od nowa. To usunie te odpowiedzi.',
      ],
      goOn: 'Kontynuuj',
      startAgain: 'Zacznij od nowa',
      questionsChanged:
        'Od ostatniego razu zmieniły się niektóre pytania. Odpowiedzi, które nadal pasują, są zachowane.',
    },
    kiosk: {
      language: 'pl',
      stillHere: 'Czy nadal tu jesteś?',
      clearsIn: {
        one: 'Za {count} sekundę usuniemy Twoje odpowiedzi z ekranu, żeby nikt inny ich nie zobaczył.',
        few: 'Za {count} sekundy usuniemy Twoje odpowiedzi z ekranu, żeby nikt inny ich nie zobaczył.',
        many: 'Za {count} sekund usuniemy Twoje odpowiedzi z ekranu, żeby nikt inny ich nie zobaczył.',
        other: 'Za {count} sekundy usuniemy Twoje odpowiedzi z ekranu, żeby nikt inny ich nie zobaczył.',
      },
      stay: 'Nadal tu jestem',
      moreTime: 'Potrzebuję więcej czasu',
      next: 'Zacznij dla następnej osoby',
      waiting: {
        one: 'Dla pracowników: {count} gotowy formularz jest jeszcze wysyłany. Nie zamykajcie tej strony.',
        few: 'Dla pracowników: {count} gotowe formularze są jeszcze wysyłane. Nie zamykajcie tej strony.',
        many: 'Dla pracowników: {count} gotowych formularzy jest jeszcze wysyłanych. Nie zamykajcie tej strony.',
        other: 'Dla pracowników: {count} gotowego formularza jest jeszcze wysyłane. Nie zamykajcie tej strony.',
      },
    },
    readAloud: {
      language: 'pl',
      read: 'Przeczytaj mi to',
      stop: 'Przestań czytać',
      failed: 'Nie udało się przeczytać tego na głos.',
    },
    media: {
      language: 'pl',
      listen: 'Posłuchaj tego pytania',
      player: 'Nagranie tego pytania',
      play: 'Odtwórz',
      pause: 'Wstrzymaj',
      fromStart: 'Odtwórz od początku',
      fullScreen: 'Pełny ekran',
      watch: 'Obejrzyj to pytanie w języku migowym',
      video: 'To pytanie w języku migowym',
      captions: 'Napisy',
      transcript: 'Tekst',
      record: 'Na język migowy przełożone przez: {translator}. Sprawdzone przez: {checker}.',
      notPlayed: 'Nie udało się tego odtworzyć. Zamiast tego możesz przeczytać tekst.',
    },
  },

  tally: {
    language: 'pl',
    loading: 'Pobieramy pytanie',
    notLoaded: 'Nie udało się pobrać pytania',
    notLoadedHelp: {
      offline: ['Sprawdź, czy to urządzenie ma połączenie.', 'Potem naciśnij „Spróbuj ponownie”.'],
      broken: ['Powiedz o tym osobie, która zajmuje się tą stroną.'],
    },
    tryAgain: 'Spróbuj ponownie',
    help: 'Zapytaj jedną osobę. Potem naciśnij jej odpowiedź. Dla każdej zapytanej osoby naciśnij jeden raz.',
    asked: {
      zero: 'Nikogo jeszcze nie zapytano',
      one: 'Zapytano {count} osobę',
      few: 'Zapytano {count} osoby',
      many: 'Zapytano {count} osób',
      other: 'Zapytano {count} osoby',
    },
    askedOf: {
      one: 'Zapytano {count} z {goal} osób',
      few: 'Zapytano {count} z {goal} osób',
      many: 'Zapytano {count} z {goal} osób',
      other: 'Zapytano {count} z {goal} osób',
    },
    goalReached: 'Zapytano już wystarczająco dużo osób.',
    takeBack: 'Cofnij ostatnią odpowiedź: {answer}',
    takenBack: 'Cofnięto: {answer}',
    send: {
      zero: 'Wyślij',
      one: 'Wyślij {count} odpowiedź',
      few: 'Wyślij {count} odpowiedzi',
      many: 'Wyślij {count} odpowiedzi',
      other: 'Wyślij {count} odpowiedzi',
    },
    nothingToSend: 'Nie ma jeszcze nic do wysłania. Najpierw naciśnij odpowiedź.',
    sending: 'Wysyłamy',
    sent: {
      one: 'Wysłano {count} odpowiedź',
      few: 'Wysłano {count} odpowiedzi',
      many: 'Wysłano {count} odpowiedzi',
      other: 'Wysłano {count} odpowiedzi',
    },
    waiting: {
      one: '{count} odpowiedź czeka na wysłanie',
      few: '{count} odpowiedzi czekają na wysłanie',
      many: '{count} odpowiedzi czeka na wysłanie',
      other: '{count} odpowiedzi czeka na wysłanie',
    },
    waitingHelp:
      'Teraz nie ma połączenia. Nie zamykaj tej strony. Odpowiedzi wyślą się same później, a Ty możesz pytać kolejne osoby.',
    refused: {
      one: 'Nie udało się wysłać {count} odpowiedzi',
      few: 'Nie udało się wysłać {count} odpowiedzi',
      many: 'Nie udało się wysłać {count} odpowiedzi',
      other: 'Nie udało się wysłać {count} odpowiedzi',
    },
    refusedHelp: 'Powiedz o tym osobie, która zajmuje się tą stroną.',
  },

  paper: {
    language: 'pl',
    before: [
      'Prosimy pisać długopisem. Zaznacz kratkę obok swojej odpowiedzi.',
      'Nie wpisuj swojego imienia i nazwiska ani imienia i nazwiska nikogo innego.',
      'Nie czytamy tych kartek od razu. Jeśli potrzebujesz pomocy teraz, poproś kogoś z pracowników lub zadzwoń pod numer 111. W nagłym przypadku zadzwoń pod numer 999.',
    ],
    skip: 'Możesz pominąć każde pytanie.',
    online: 'Możesz też odpowiedzieć na telefonie lub komputerze. Skieruj aparat na ten kwadrat albo wejdź na stronę:',
    code: 'Kwadratowy kod, który prowadzi do {address}',
    handIn: 'To już wszystko? {where}',
    foot: 'Kartka {id}, wersja {version}. Miejsce: {service}.',
    question: 'Pytanie {number}',
    tickOne: 'Zaznacz jedną kratkę',
    tickSeveral: 'Zaznacz wszystko, co jest prawdą w Twoim przypadku',
    or: 'lub',
    decline: 'Wolę nie odpowiadać',
    day: 'Dzień',
    month: 'Miesiąc',
    year: 'Rok',
    only: 'Odpowiedz tu tylko wtedy, gdy {conditions}.',
    onlyAnd: ' i ',
    onlyOr: ' lub ',
    onlyIf: {
      answered: 'w pytaniu {number} jest Twoja odpowiedź',
      'not-answered': 'w pytaniu {number} nie ma Twojej odpowiedzi',
      'one-of': 'w pytaniu {number} zaznaczone jest {answers}',
      'none-of': 'w pytaniu {number} nie jest zaznaczone {answers}',
      'at-least': 'w pytaniu {number} wpisane jest {value} lub więcej',
      'at-most': 'w pytaniu {number} wpisane jest {value} lub mniej',
    },
  },
};
