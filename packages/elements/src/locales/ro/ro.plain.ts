import type { Catalogue } from '../catalogue.ts';

/**
 * Romanian. A draft: no Romanian speaker has checked it. Not sure of: "personal" for "staff", which is the hospital's word; "ușor
 * de citit" for easy read, which few know; whether "urmărit permanent" says "watched all day"; whether readers know what 111
 * online is.
 */
export const catalogue: Catalogue = {
  unchecked: 'Nicio persoană care vorbește română nu a verificat încă aceste cuvinte.',

  form: {
    language: 'ro',
    otherReading: 'Treceți la versiunea ușor de citit',

    intro: [
      { text: 'Răspunsurile dumneavoastră ne ajută să îmbunătățim îngrijirea pentru toți. Nu vă cerem numele.' },
      { text: 'Ce spuneți nu va afecta îngrijirea pe care o primiți.' },
    ],
    minutes: {
      one: 'Durează aproximativ {count} minut.',
      few: 'Durează aproximativ {count} minute.',
      other: 'Durează aproximativ {count} de minute.',
    },
    skip: { text: 'Puteți sări peste orice întrebare.' },
    safety: [
      { text: 'Nu verificăm imediat acest formular. Dacă aveți nevoie de ajutor medical urgent, sunați la 999.' },
      { text: 'Pentru alt ajutor urgent, folosiți 111 online sau sunați la 111.' },
      { text: 'Vă rugăm să nu scrieți nume, adrese sau numere de telefon.' },
      { text: 'Acesta nu este un mod de a face o reclamație. Nu vă putem răspunde aici.' },
    ],
    start: 'Începeți',

    loading: 'Se încarcă întrebările',
    notLoaded: 'Întrebările nu au putut fi afișate',
    notLoadedHelp: {
      offline: [{ text: 'Verificați dacă aveți conexiune la internet, apoi încercați din nou.' }],
      broken: [
        {
          text: 'Este greșeala noastră, nu a dumneavoastră. Încercați mai târziu sau spuneți unui membru al personalului.',
        },
      ],
    },
    tryAgain: 'Încercați din nou',

    progress: 'Întrebarea {number} din {total}',
    back: 'Înapoi',
    continue: 'Continuați',
    optional: '(opțional)',
    or: 'sau',
    charactersLeft: {
      one: 'Mai puteți scrie {count} caracter',
      few: 'Mai puteți scrie {count} caractere',
      other: 'Mai puteți scrie {count} de caractere',
    },
    charactersOver: {
      one: 'Textul are {count} caracter în plus',
      few: 'Textul are {count} caractere în plus',
      other: 'Textul are {count} de caractere în plus',
    },
    atMostHint: {
      one: 'Alegeți 1 răspuns',
      few: 'Alegeți cel mult {count} răspunsuri',
      other: 'Alegeți cel mult {count} de răspunsuri',
    },
    severalHint: 'Alegeți toate răspunsurile care vi se potrivesc',

    check: 'Verificați răspunsurile',
    send: 'Trimiteți răspunsurile',
    sending: 'Se trimite',
    errorPrefix: 'Eroare:',

    notSent: 'Răspunsurile dumneavoastră nu au fost trimise încă',

    help: [{ text: 'Dacă aveți nevoie de ajutor la aceste întrebări, întrebați un membru al personalului.' }],

    thanks: 'Vă mulțumim',
    received: 'Am primit răspunsurile dumneavoastră.',

    declined: 'Prefer să nu spun',
    clear: 'Ștergeți răspunsul meu',
    cleared: 'Răspunsul dumneavoastră este șters',
    finish: 'Terminați acum',

    day: 'Ziua',
    month: 'Luna',
    year: 'Anul',
    months: [
      'ianuarie',
      'februarie',
      'martie',
      'aprilie',
      'mai',
      'iunie',
      'iulie',
      'august',
      'septembrie',
      'octombrie',
      'noiembrie',
      'decembrie',
    ],
    date: '{day} {month} {year}',
    dateHint: 'De exemplu, 15 3 2026',
    change: 'Schimbați',
    notAnswered: 'Fără răspuns',

    problem: 'Există o problemă',
    nothingAnswered: 'Răspundeți la cel puțin 1 întrebare înainte de a trimite',
    wrong: {
      choose: 'Alegeți un răspuns',
      write: 'Scrieți un răspuns',
      enterNumber: 'Scrieți un număr',
      enterDate: 'Scrieți o dată',
      alone: 'Alegeți răspunsurile dumneavoastră sau numai ultimul răspuns',
      tooMany: {
        one: 'Alegeți un singur răspuns',
        few: 'Alegeți cel mult {count} răspunsuri',
        other: 'Alegeți cel mult {count} de răspunsuri',
      },
      tooLong: {
        one: 'Răspunsul poate avea cel mult {count} caracter',
        few: 'Răspunsul poate avea cel mult {count} caractere',
        other: 'Răspunsul poate avea cel mult {count} de caractere',
      },
      notANumber: 'Scrieți un număr, de exemplu 7',
      tooSmall: 'Numărul trebuie să fie {limit} sau mai mare',
      tooLarge: 'Numărul trebuie să fie {limit} sau mai mic',
      notWhole: 'Scrieți un număr întreg, de exemplu 7',
      tooPrecise: {
        one: 'Scrieți un număr cu cel mult {count} zecimală',
        few: 'Scrieți un număr cu cel mult {count} zecimale',
        other: 'Scrieți un număr cu cel mult {count} de zecimale',
      },
      notADate: 'Scrieți o dată reală, de exemplu 15 3 2026',
      tooEarly: 'Data trebuie să fie {limit} sau mai târziu',
      tooLate: 'Data trebuie să fie {limit} sau mai devreme',
      inTheFuture: 'Data trebuie să fie astăzi sau în trecut',
    },
    onItsWay: {
      'saved-on-device': [
        { text: 'Răspunsurile sunt păstrate pe acest dispozitiv.' },
        { text: 'Vor fi trimise când revine conexiunea. Nu trebuie să faceți nimic.' },
      ],
      'memory-only': [
        { text: 'Nu ne-am putut conecta încă. Răspunsurile sunt păstrate pe această pagină.' },
        { text: 'Nu închideți această pagină. Vor fi trimise când revine conexiunea.' },
      ],
    },
    notSentHelp: {
      waiting: [
        {
          text: 'Nu ne-am putut conecta. Răspunsurile dumneavoastră nu sunt pierdute: sunt păstrate pe această pagină.',
        },
        {
          text: 'Nu închideți această pagină. Le vom trimite când revine conexiunea sau puteți încerca din nou acum.',
        },
      ],
      refused: [
        {
          text: 'Acest formular nu a putut primi răspunsurile. Este greșeala noastră, nu a dumneavoastră.',
        },
        {
          text: 'Răspunsurile sunt păstrate pe această pagină. Încercați mai târziu sau spuneți unui membru al personalului.',
        },
      ],
      clock: [
        {
          text: 'Data sau ora de pe dispozitivul dumneavoastră pare greșită. Răspunsurile sunt păstrate pe această pagină.',
        },
        { text: 'Potriviți data și ora pe dispozitiv, apoi încercați din nou.' },
      ],
    },
    nextTitle: 'Ce urmează',
    next: [
      {
        text: 'Răspunsurile dumneavoastră sunt puse împreună cu ce au spus alți oameni. Ele ne arată dacă îngrijirea devine mai bună.',
      },
    ],

    explain: 'Ce înseamnă aceste cuvinte?',
    moreQuestions: 'Mai sunt întrebări după aceasta',
    helped: 'Cineva mă ajută să răspund',
    quote: {
      question: 'Putem folosi cuvintele dumneavoastră?',
      hint: 'Putem arăta altora ce ați scris, ca să poată învăța din asta. Nu spunem niciodată cine a scris.',
      yes: 'Da, puteți arăta cuvintele mele',
      no: 'Nu, nu arătați cuvintele mele',
    },
    anotherWay: {
      title: 'Am nevoie de acest lucru în alt mod',
      hint: 'Alegeți tot de ce aveți nevoie',
      needs: {
        'easy-read': 'Ușor de citit',
        'large-print': 'Cu litere mari',
        braille: 'Braille',
        audio: 'De ascultat',
        bsl: 'Limba semnelor britanică',
        'other-language': 'Altă limbă',
        'help-from-person': 'Ajutor de la o persoană',
        'phone-or-face-to-face': 'O discuție la telefon sau față în față',
        'more-time': 'Mai mult timp',
        paper: 'Pe hârtie',
      },
      picked: [
        {
          text: 'Trimitem acest lucru cu răspunsurile dumneavoastră. Dacă aveți nevoie acum, spuneți unui membru al personalului.',
        },
      ],
    },
    interview: {
      intro: [
        { text: 'Întrebați persoana dacă vrea să vorbească. Se poate opri în orice moment.' },
        { text: 'Citiți fiecare întrebare cu voce tare. Scrieți ce spune persoana, cu cuvintele ei.' },
      ],
      next: 'Întrebați persoana următoare',
      asked: {
        one: 'Ați întrebat {count} persoană.',
        few: 'Ați întrebat {count} persoane.',
        other: 'Ați întrebat {count} de persoane.',
      },
      waiting: {
        one: 'Răspunsurile de la {count} persoană nu sunt trimise încă. Nu închideți această pagină.',
        few: 'Răspunsurile de la {count} persoane nu sunt trimise încă. Nu închideți această pagină.',
        other: 'Răspunsurile de la {count} de persoane nu sunt trimise încă. Nu închideți această pagină.',
      },
    },
    story: {
      title: 'Spuneți povestea dumneavoastră',
      hint: 'Folosiți cuvintele dumneavoastră. Ați putea scrie despre aceste lucruri:',
    },
    aboutYou: {
      title: 'Întrebări despre dumneavoastră',
      why: [
        { text: 'Aceste întrebări sunt diferite. Sunt despre dumneavoastră, nu despre îngrijirea primită.' },
        { text: 'Ele ne ajută să vedem dacă îngrijirea este corectă pentru toți. Nu trebuie să răspundeți la ele.' },
        { text: 'Răspunsurile nu spun cine sunteți. Ele nu vor schimba îngrijirea pe care o primiți.' },
      ],
      begin: 'Răspundeți la întrebări despre dumneavoastră',
      noThanks: 'Nu, mulțumesc',
      send: 'Trimiteți',
      received: 'Vă mulțumim. Am primit ce ne-ați spus despre dumneavoastră.',
      notSent: 'Ce ne-ați spus despre dumneavoastră nu a fost trimis încă',
      notSentHelp: [
        { text: 'Avem deja celelalte răspunsuri ale dumneavoastră. Nu se pierd.' },
        { text: 'Nu închideți această pagină. Vom încerca din nou sau puteți încerca din nou acum.' },
      ],
    },
    stayInTouch: {
      title: 'Să păstrăm legătura',
      why: [
        { text: 'Vă putem spune ce s-a schimbat datorită celor spuse de oameni.' },
        {
          text: 'Păstrăm datele dumneavoastră separat de răspunsuri. Nu le putem pune împreună.',
        },
        { text: 'Nu trebuie să faceți acest lucru.' },
      ],
      begin: 'Dați datele dumneavoastră',
      noThanks: 'Nu, mulțumesc',
      send: 'Trimiteți datele mele',
      name: 'Numele dumneavoastră (opțional)',
      reach: 'Dați o adresă de e-mail, un număr de telefon sau pe amândouă.',
      email: 'Adresa de e-mail',
      phone: 'Numărul de telefon',
      reasons: 'În ce scop vă putem contacta?',
      reason: {
        'hear-what-changed': 'Ca să aflu ce s-a schimbat',
        'take-part': 'Ca să ajut la îmbunătățirea îngrijirii',
        'talk-about-answers': 'Ca să vorbim despre ce am spus',
      },
      wrong: {
        reach: 'Scrieți o adresă de e-mail sau un număr de telefon',
        email: 'Scrieți o adresă de e-mail, de exemplu name@example.org',
        phone: 'Scrieți un număr de telefon, de exemplu 01632 960 001',
        reasons: 'Alegeți în ce scop vă putem contacta',
      },
      received: 'Vă mulțumim. Am primit datele dumneavoastră.',
      notSent: 'Datele dumneavoastră nu au fost trimise încă',
      notSentHelp: [
        { text: 'Avem deja răspunsurile dumneavoastră. Nu se pierd.' },
        { text: 'Nu închideți această pagină. Vom încerca din nou sau puteți încerca din nou acum.' },
      ],
    },
  },

  device: {
    caution: {
      language: 'ro',
      hideThis: 'Doriți să ascundeți acest lucru?',
      more: { one: 'și încă {count}', few: 'și încă {count}', other: 'și încă {count}' },
      why: 'Ar putea arăta cine sunteți sau cine este altcineva. Îl puteți ascunde sau îl puteți lăsa așa cum este.',
      hide: 'Ascundeți',
      leave: 'Lăsați așa cum este',
      hidden: 'Acum este ascuns.',
      left: 'Rămâne așa cum este.',
      kinds: {
        'nhs-number': 'număr NHS',
        phone: 'număr de telefon',
        email: 'adresă de e-mail',
        postcode: 'cod poștal',
        'birth-date': 'data nașterii',
        'insurance-number': 'număr National Insurance',
        'record-number': 'numărul fișei medicale',
        name: 'nume',
      },
      notWatched: 'Acest formular nu este urmărit permanent. În caz de urgență, sunați la 999.',
      urgent: {
        title: 'Aveți nevoie de ajutor acum?',
        help: [
          {
            text: 'Dacă sunteți în pericol sau altcineva este în pericol, sunați acum la 999.',
            picture: 'emergency',
          },
          { text: 'Dacă aveți nevoie de ajutor în curând, sunați la 111.', picture: 'phone' },
          {
            text: 'Puteți vorbi cu organizația Samaritans oricând, ziua sau noaptea. Sunați la 116 123.',
            picture: 'speech',
          },
          { text: 'Nu așteptați după noi. Acest formular nu este urmărit permanent.', picture: 'clock' },
        ],
      },
      safeguarding: {
        title: 'Este cineva în pericol?',
        help: [
          {
            text: 'Dacă sunteți în pericol sau altcineva este în pericol, sunați acum la 999.',
            picture: 'emergency',
          },
          { text: 'Spuneți unui membru al personalului sau cuiva în care aveți încredere.', picture: 'staff' },
          {
            text: 'Dacă trimiteți răspunsurile, ele sunt marcate pentru a fi citite de o persoană.',
            picture: 'people',
          },
          { text: 'Nu așteptați după noi. Acest formular nu este urmărit permanent.', picture: 'clock' },
        ],
      },
    },
    saving: {
      language: 'ro',
      kept: {
        one: 'Răspunsurile sunt păstrate pe acest telefon sau calculator până le trimiteți sau timp de {count} zi.',
        few: 'Răspunsurile sunt păstrate pe acest telefon sau calculator până le trimiteți sau timp de {count} zile.',
        other:
          'Răspunsurile sunt păstrate pe acest telefon sau calculator până le trimiteți sau timp de {count} de zile.',
      },
      shared: 'Îl folosesc și alte persoane? Ștergeți ce ați scris înainte de a pleca.',
      deleteAll: 'Ștergeți ce am scris',
      sure: 'Ștergeți tot ce ați scris aici?',
      yesDelete: 'Da, ștergeți',
      noKeep: 'Nu, păstrați',
      deleted: 'Ce ați scris este șters.',
      cannotKeep:
        'Răspunsurile nu pot fi păstrate pe acest telefon sau calculator. Dacă închideți această pagină înainte de a le trimite, ele se pierd.',
      found: 'Aveți răspunsuri care nu sunt trimise',
      foundHelp: [
        'Ele sunt păstrate pe acest telefon sau calculator.',
        'Nu sunt ale dumneavoastră? Începeți din nou. Astfel se șterg.',
      ],
      goOn: 'Mergeți mai departe',
      startAgain: 'Începeți din nou',
      questionsChanged:
        'Unele întrebări s-au schimbat de când ați fost aici. Am păstrat răspunsurile care încă se potrivesc.',
    },
    kiosk: {
      language: 'ro',
      stillHere: 'Mai sunteți aici?',
      clearsIn: {
        one: 'Vom șterge răspunsurile de pe ecran în {count} secundă, ca să nu le vadă altcineva.',
        few: 'Vom șterge răspunsurile de pe ecran în {count} secunde, ca să nu le vadă altcineva.',
        other: 'Vom șterge răspunsurile de pe ecran în {count} de secunde, ca să nu le vadă altcineva.',
      },
      stay: 'Mai sunt aici',
      moreTime: 'Am nevoie de mai mult timp',
      next: 'Începeți pentru persoana următoare',
      waiting: {
        one: 'Pentru personal: {count} formular completat încă se trimite. Nu închideți această pagină.',
        few: 'Pentru personal: {count} formulare completate încă se trimit. Nu închideți această pagină.',
        other: 'Pentru personal: {count} de formulare completate încă se trimit. Nu închideți această pagină.',
      },
    },
    readAloud: {
      language: 'ro',
      read: 'Citiți-mi acest text',
      stop: 'Opriți citirea',
      failed: 'Acest text nu a putut fi citit cu voce tare.',
    },
    media: {
      language: 'ro',
      listen: 'Ascultați această întrebare',
      player: 'Înregistrarea acestei întrebări',
      play: 'Redați',
      pause: 'Pauză',
      fromStart: 'Redați de la început',
      fullScreen: 'Ecran complet',
      watch: 'Vedeți această întrebare în limba semnelor',
      video: 'Această întrebare în limba semnelor',
      captions: 'Subtitrări',
      transcript: 'Textul',
      record: 'Interpretare în limba semnelor: {translator}. Verificare: {checker}.',
      notPlayed: 'Înregistrarea nu a putut fi redată. Puteți citi textul în schimb.',
    },
  },

  tally: {
    language: 'ro',
    loading: 'Se aduce întrebarea',
    notLoaded: 'Nu am putut aduce întrebarea',
    notLoadedHelp: {
      offline: ['Verificați dacă acest dispozitiv este conectat.', 'Apoi apăsați „Încercați din nou”.'],
      broken: ['Spuneți persoanei care se ocupă de această pagină.'],
    },
    tryAgain: 'Încercați din nou',
    help: 'Întrebați o persoană. Apoi apăsați răspunsul ei. Apăsați o dată pentru fiecare persoană întrebată.',
    asked: {
      zero: 'Nicio persoană întrebată încă',
      one: '{count} persoană întrebată',
      few: '{count} persoane întrebate',
      other: '{count} de persoane întrebate',
    },
    askedOf: {
      one: 'Persoane întrebate: {count} din {goal}',
      few: 'Persoane întrebate: {count} din {goal}',
      other: 'Persoane întrebate: {count} din {goal}',
    },
    goalReached: 'Ați întrebat destule persoane.',
    takeBack: 'Anulați ultimul răspuns: {answer}',
    takenBack: 'Anulat: {answer}',
    send: {
      zero: 'Trimiteți',
      one: 'Trimiteți {count} răspuns',
      few: 'Trimiteți {count} răspunsuri',
      other: 'Trimiteți {count} de răspunsuri',
    },
    nothingToSend: 'Nu este nimic de trimis încă. Apăsați mai întâi un răspuns.',
    sending: 'Se trimite',
    sent: {
      one: '{count} răspuns trimis',
      few: '{count} răspunsuri trimise',
      other: '{count} de răspunsuri trimise',
    },
    waiting: {
      one: '{count} răspuns așteaptă să fie trimis',
      few: '{count} răspunsuri așteaptă să fie trimise',
      other: '{count} de răspunsuri așteaptă să fie trimise',
    },
    waitingHelp:
      'Acum nu există conexiune. Nu închideți această pagină. Răspunsurile se trimit singure mai târziu, iar dumneavoastră puteți întreba alte persoane.',
    refused: {
      one: '{count} răspuns nu a putut fi trimis',
      few: '{count} răspunsuri nu au putut fi trimise',
      other: '{count} de răspunsuri nu au putut fi trimise',
    },
    refusedHelp: 'Spuneți persoanei care se ocupă de această pagină.',
  },

  paper: {
    language: 'ro',
    before: [
      'Vă rugăm să folosiți un pix. Bifați căsuța de lângă răspunsul dumneavoastră.',
      'Nu scrieți numele dumneavoastră sau numele altcuiva.',
      'Nu citim aceste foi imediat. Dacă aveți nevoie de ajutor acum, întrebați un membru al personalului sau sunați la 111. În caz de urgență, sunați la 999.',
    ],
    skip: 'Puteți sări peste orice întrebare.',
    online:
      'Puteți răspunde și pe un telefon sau calculator. Îndreptați camera spre acest pătrat sau mergeți la adresa:',
    code: 'Cod pătrat care duce la {address}',
    handIn: 'Ați terminat? {where}',
    foot: 'Foaia {id}, versiunea {version}. Locul: {service}.',
    question: 'Întrebarea {number}',
    tickOne: 'Bifați o singură căsuță',
    tickSeveral: 'Bifați tot ce este adevărat pentru dumneavoastră',
    or: 'sau',
    decline: 'Prefer să nu spun',
    day: 'Ziua',
    month: 'Luna',
    year: 'Anul',
    only: 'Răspundeți aici numai dacă {conditions}.',
    onlyAnd: ' și ',
    onlyOr: ' sau ',
    onlyIf: {
      answered: 'ați răspuns la întrebarea {number}',
      'not-answered': 'nu ați răspuns la întrebarea {number}',
      'one-of': 'ați bifat {answers} la întrebarea {number}',
      'none-of': 'nu ați bifat {answers} la întrebarea {number}',
      'at-least': 'ați scris {value} sau mai mult la întrebarea {number}',
      'at-most': 'ați scris {value} sau mai puțin la întrebarea {number}',
    },
  },
};
