import type { Catalogue } from '../catalogue.ts';

/**
 * Somali. A draft: no speaker of Somali has checked it. One person is addressed (“aad”), as health leaflets do. Not sure of: akhris
 * fudud for "easy read"; luqadda ishaarada for "sign language", where some say luqadda dhegoolaha; xaraf for "character"; ka noqo for
 * "take back"; forms after numbers, such as daqiiqo or daqiiqadood; whether "Samaritans" needs a word that says it is a helpline.
 */
export const catalogue: Catalogue = {
  unchecked: 'Qof af Soomaali ku hadla weli ma hubin ereyadan.',

  form: {
    language: 'so',
    otherReading: 'U beddel akhris fudud',

    intro: [
      { text: 'Jawaabahaagu waxay naga caawiyaan inaan daryeelka u wanaajinno qof walba. Kuma weydiinno magacaaga.' },
      { text: 'Waxa aad sheegto saamayn kuma yeelan doono daryeelka aad hesho.' },
    ],
    minutes: {
      one: 'Waxay qaadanaysaa qiyaastii {count} daqiiqo.',
      other: 'Waxay qaadanaysaa qiyaastii {count} daqiiqo.',
    },
    skip: { text: 'Su’aal kasta waad iska dhaafi kartaa.' },
    safety: [
      { text: 'Tan isla markiiba ma eegno. Haddii aad u baahan tahay gargaar caafimaad oo degdeg ah, wac 999.' },
      { text: 'Wixii kale ee gargaar degdeg ah, isticmaal 111 ee internetka ama wac 111.' },
      { text: 'Fadlan ha ku qorin magacyo, cinwaanno ama lambarro telefoon.' },
      { text: 'Tani ma aha hab cabasho lagu gudbiyo. Halkan kuuguma jawaabi karno.' },
    ],
    start: 'Bilow',

    loading: 'Su’aalaha waa la soo dejinayaa',
    notLoaded: 'Su’aalaha lama soo bandhigi karin',
    notLoadedHelp: {
      offline: [{ text: 'Hubi inaad ku xiran tahay internetka, dabadeedna isku day mar kale.' }],
      broken: [
        {
          text: 'Tani waa khaladkayaga, ee ma aha kaaga. Isku day mar dambe, ama u sheeg qof shaqaalaha ka mid ah.',
        },
      ],
    },
    tryAgain: 'Isku day mar kale',

    progress: 'Su’aasha {number} ee {total}',
    back: 'Dib u noqo',
    continue: 'Sii wad',
    optional: '(khasab ma aha)',
    or: 'ama',
    charactersLeft: {
      one: 'Waxaa kuu haray {count} xaraf',
      other: 'Waxaa kuu haray {count} xaraf',
    },
    charactersOver: {
      one: '{count} xaraf ayaa dheeraad ah',
      other: '{count} xaraf ayaa dheeraad ah',
    },
    atMostHint: { one: 'Dooro 1 jawaab', other: 'Dooro ilaa {count} jawaabood' },
    severalHint: 'Dooro dhammaan kuwa ku khuseeya',

    check: 'Hubi jawaabahaaga',
    send: 'Dir jawaabahaaga',
    sending: 'Waa la dirayaa',
    errorPrefix: 'Khalad:',

    notSent: 'Jawaabahaaga weli lama dirin',

    help: [{ text: 'Haddii aad u baahan tahay in lagaa caawiyo su’aalahan, weydii qof shaqaalaha ka mid ah.' }],

    thanks: 'Mahadsanid',
    received: 'Jawaabahaaga waan helnay.',

    declined: 'Waxaan doorbidayaa inaanan sheegin',
    clear: 'Ka saar jawaabtayda',
    cleared: 'Jawaabtaada waa laga saaray',
    finish: 'Hadda dhammee',

    day: 'Maalin',
    month: 'Bil',
    year: 'Sannad',
    months: [
      'Jannaayo',
      'Febraayo',
      'Maarso',
      'Abriil',
      'Maajo',
      'Juun',
      'Luuliyo',
      'Agoosto',
      'Sebteembar',
      'Oktoobar',
      'Nofeembar',
      'Diseembar',
    ],
    date: '{day} {month} {year}',
    dateHint: 'Tusaale ahaan, 15 3 2026',
    change: 'Beddel',
    notAnswered: 'Lagama jawaabin',

    problem: 'Dhibaato ayaa jirta',
    nothingAnswered: 'Ka jawaab ugu yaraan 1 su’aal ka hor intaadan dirin',
    wrong: {
      choose: 'Dooro jawaab',
      write: 'Qor jawaab',
      enterNumber: 'Geli tiro',
      enterDate: 'Geli taariikh',
      alone: 'Dooro jawaabahaaga, ama ta ugu dambaysa oo keliya',
      tooMany: { one: 'Dooro 1 jawaab oo keliya', other: 'Ha dooran wax ka badan {count} jawaabood' },
      tooLong: {
        one: 'Jawaabtaadu waa inay ahaataa {count} xaraf ama ka yar',
        other: 'Jawaabtaadu waa inay ahaataa {count} xaraf ama ka yar',
      },
      notANumber: 'Geli tiro, sida 7',
      tooSmall: 'Tiradu waa inay ahaataa {limit} ama ka badan',
      tooLarge: 'Tiradu waa inay ahaataa {limit} ama ka yar',
      notWhole: 'Geli tiro dhan, sida 7',
      tooPrecise: {
        one: 'Geli tiro aan dhibicda ka dib ka badnayn {count} lambar',
        other: 'Geli tiro aan dhibicda ka dib ka badnayn {count} lambar',
      },
      notADate: 'Geli taariikh dhab ah, sida 15 3 2026',
      tooEarly: 'Taariikhdu waa inay ahaataa {limit} ama ka dambaysaa',
      tooLate: 'Taariikhdu waa inay ahaataa {limit} ama ka horraysaa',
      inTheFuture: 'Taariikhdu waa inay ahaataa maanta ama maalin hore',
    },
    onItsWay: {
      'saved-on-device': [
        { text: 'Jawaabahaaga qalabkan ayaa lagu hayaa.' },
        { text: 'Marka xiriirku soo noqdo ayaa la diri doonaa. Waxba inaad samayso uma baahnid.' },
      ],
      'memory-only': [
        { text: 'Weli xiriir ma aannan heli karin. Jawaabahaaga boggan ayaa lagu hayaa.' },
        { text: 'Boggan ha xirin. Marka xiriirku soo noqdo ayaa la diri doonaa.' },
      ],
    },
    notSentHelp: {
      waiting: [
        { text: 'Xiriir ma aannan heli karin. Jawaabahaagu ma lumin: boggan ayaa lagu hayaa.' },
        {
          text: 'Boggan ha xirin. Marka xiriirku soo noqdo ayaan diri doonnaa, ama hadda ayaad isku dayi kartaa mar kale.',
        },
      ],
      refused: [
        { text: 'Foomkani ma qaadi karin jawaabahaaga. Tani waa khaladkayaga, ee ma aha kaaga.' },
        {
          text: 'Jawaabahaaga boggan ayaa lagu hayaa. Isku day mar dambe, ama u sheeg qof shaqaalaha ka mid ah.',
        },
      ],
      clock: [
        {
          text: 'Taariikhda ama saacadda qalabkaaga waxay u muuqataa khalad. Jawaabahaaga boggan ayaa lagu hayaa.',
        },
        { text: 'Sax taariikhda iyo saacadda qalabkaaga, dabadeedna isku day mar kale.' },
      ],
    },
    nextTitle: 'Maxaa xiga',
    next: [
      {
        text: 'Jawaabahaaga waxaa lagu daraa wixii ay dadka kale sheegeen. Waxay na tusaan in daryeelku soo hagaagayo iyo in kale.',
      },
    ],

    explain: 'Maxay ereyadani ula jeedaan?',
    moreQuestions: 'Su’aalo kale ayaa ka dambeeya tan',
    helped: 'Qof ayaa iga caawinaya inaan jawaabo',
    quote: {
      question: 'Ma isticmaali karnaa ereyadaada?',
      hint: 'Waxaa laga yaabaa inaan wixii aad qortay la wadaagno dad kale, si ay wax uga bartaan. Marnaba ma sheegno cidda qortay.',
      yes: 'Haa, waad wadaagi kartaan ereyadayda',
      no: 'Maya, ha la wadaagina cid kale ereyadayda',
    },
    anotherWay: {
      title: 'Waxaan tan ugu baahanahay hab kale',
      hint: 'Dooro dhammaan waxa aad u baahan tahay',
      needs: {
        'easy-read': 'Akhris fudud',
        'large-print': 'Far waaweyn',
        braille: 'Braille',
        audio: 'Inaan dhegaysto',
        bsl: 'Luqadda Ishaarada Britishka',
        'other-language': 'Luqad kale',
        'help-from-person': 'Inuu qof i caawiyo',
        'phone-or-face-to-face': 'Inaan telefoonka ama fool ka fool ku hadlo',
        'more-time': 'Waqti dheeraad ah',
        paper: 'Warqad',
      },
      picked: [
        {
          text: 'Tan waxaan la dirnaa jawaabahaaga. Haddii aad hadda u baahan tahay, u sheeg qof shaqaalaha ka mid ah.',
        },
      ],
    },
    interview: {
      intro: [
        { text: 'Qofka weydii inuu rabo inuu kula hadlo. Wakhti kasta wuu joojin karaa.' },
        { text: 'Su’aal kasta kor u akhri. Qor waxa uu qofku yiraahdo, adigoo isticmaalaya ereyadiisa.' },
      ],
      next: 'Weydii qofka xiga',
      asked: { one: 'Waxaad weydiisay {count} qof.', other: 'Waxaad weydiisay {count} qof.' },
      waiting: {
        one: 'Jawaabaha {count} qof weli lama dirin. Boggan ha xirin.',
        other: 'Jawaabaha {count} qof weli lama dirin. Boggan ha xirin.',
      },
    },
    story: {
      title: 'Sheeg sheekadaada',
      hint: 'Isticmaal ereyadaada. Waxaad wax ka qori kartaa waxyaabahan:',
    },
    aboutYou: {
      title: 'Su’aalo adiga kugu saabsan',
      why: [
        { text: 'Su’aalahani way ka duwan yihiin. Adiga ayay kugu saabsan yihiin, ee kuma saabsana daryeelkaaga.' },
        {
          text: 'Waxay naga caawiyaan inaan aragno in daryeelku qof walba u caddaalad yahay. Khasab kuguma aha inaad ka jawaabto.',
        },
        { text: 'Jawaabahaagu ma sheegaan cidda aad tahay. Ma beddeli doonaan daryeelkaaga.' },
      ],
      begin: 'Ka jawaab su’aalaha adiga kugu saabsan',
      noThanks: 'Maya, mahadsanid',
      send: 'Dir',
      received: 'Mahadsanid. Waan helnay wixii aad naftaada nooga sheegtay.',
      notSent: 'Wixii aad naftaada nooga sheegtay weli lama dirin',
      notSentHelp: [
        { text: 'Jawaabahaaga kale horay ayaan u helnay. Ma lumin.' },
        { text: 'Boggan ha xirin. Mar kale ayaan isku dayi doonnaa, ama hadda ayaad isku dayi kartaa mar kale.' },
      ],
    },
    stayInTouch: {
      title: 'Aan sii xiriirno',
      why: [
        { text: 'Waxaan kuu sheegi karnaa waxa isbeddelay, sababta oo ah wixii ay dadku sheegeen.' },
        { text: 'Xogtaada xiriirka waxaan ka soocnaa jawaabahaaga. Labadaas isuma keeni karno.' },
        { text: 'Khasab kuguma aha inaad tan samayso.' },
      ],
      begin: 'Bixi xogtaada xiriirka',
      noThanks: 'Maya, mahadsanid',
      send: 'Dir xogtayda xiriirka',
      name: 'Magacaaga (khasab ma aha)',
      reach: 'Bixi cinwaan iimayl, lambar telefoon, ama labadaba.',
      email: 'Cinwaanka iimaylka',
      phone: 'Lambarka telefoonka',
      reasons: 'Maxaan kaala soo xiriiri karnaa?',
      reason: {
        'hear-what-changed': 'Inaan maqlo waxa isbeddelay',
        'take-part': 'Inaan ka qayb qaato wanaajinta daryeelka',
        'talk-about-answers': 'Inaan ka hadlo wixii aan sheegay',
      },
      wrong: {
        reach: 'Geli cinwaan iimayl ama lambar telefoon',
        email: 'Geli cinwaan iimayl, sida name@example.org',
        phone: 'Geli lambar telefoon, sida 01632 960 001',
        reasons: 'Dooro waxa aan kaala soo xiriiri karno',
      },
      received: 'Mahadsanid. Xogtaada xiriirka waan helnay.',
      notSent: 'Xogtaada xiriirka weli lama dirin',
      notSentHelp: [
        { text: 'Jawaabahaaga horay ayaan u helnay. Ma lumin.' },
        { text: 'Boggan ha xirin. Mar kale ayaan isku dayi doonnaa, ama hadda ayaad isku dayi kartaa mar kale.' },
      ],
    },
  },

  device: {
    caution: {
      language: 'so',
      hideThis: 'Ma rabtaa inaad tan qariso?',
      more: { one: 'iyo {count} kale', other: 'iyo {count} kale' },
      why: 'Waxaa laga yaabaa inay muujiso cidda aad tahay, ama cidda uu qof kale yahay. Waad qarin kartaa ama sideeda ayaad u dayn kartaa.',
      hide: 'Qari',
      leave: 'Sideeda u daa',
      hidden: 'Hadda way qarsoon tahay.',
      left: 'Sideedii ayay ahaanaysaa.',
      kinds: {
        'nhs-number': 'lambarka NHS',
        phone: 'lambarka telefoonka',
        email: 'cinwaanka iimaylka',
        postcode: 'koodhka boostada',
        'birth-date': 'taariikhda dhalashada',
        'insurance-number': 'lambarka National Insurance',
        'record-number': 'lambarka diiwaanka',
        name: 'magaca',
      },
      notWatched: 'Ma jiro qof tan si joogto ah u eegaya. Haddii ay tahay xaalad degdeg ah, wac 999.',
      urgent: {
        title: 'Hadda ma u baahan tahay caawimaad?',
        help: [
          { text: 'Haddii adiga ama qof kale aad khatar ku jirtaan, hadda wac 999.', picture: 'emergency' },
          { text: 'Haddii aad dhakhso ugu baahan tahay caawimaad, wac 111.', picture: 'phone' },
          {
            text: 'Waad la hadli kartaa Samaritans wakhti kasta, habeen iyo maalin. Wac 116 123.',
            picture: 'speech',
          },
          { text: 'Ha na sugin. Ma jiro qof tan si joogto ah u eegaya.', picture: 'clock' },
        ],
      },
      safeguarding: {
        title: 'Ma jiraa qof aan ammaan ahayn?',
        help: [
          { text: 'Haddii adiga ama qof kale aad khatar ku jirtaan, hadda wac 999.', picture: 'emergency' },
          { text: 'U sheeg qof shaqaalaha ka mid ah, ama qof aad ku kalsoon tahay.', picture: 'staff' },
          { text: 'Haddii aad dirto jawaabahaaga, waa la calaamadeeyaa si uu qof u akhriyo.', picture: 'people' },
          { text: 'Ha na sugin. Ma jiro qof tan si joogto ah u eegaya.', picture: 'clock' },
        ],
      },
    },
    saving: {
      language: 'so',
      kept: {
        one: 'Jawaabahaaga waxaa lagu hayaa telefoonkan ama kombiyuutarkan ilaa aad dirto, ama {count} maalin.',
        other: 'Jawaabahaaga waxaa lagu hayaa telefoonkan ama kombiyuutarkan ilaa aad dirto, ama {count} maalmood.',
      },
      shared: 'Dad kale ma isticmaalaan sidoo kale? Tirtir wixii aad qortay ka hor intaadan tegin.',
      deleteAll: 'Tirtir wixii aan qoray',
      sure: 'Ma la tirtiraa wax kasta oo aad halkan ku qortay?',
      yesDelete: 'Haa, tirtir',
      noKeep: 'Maya, ha la hayo',
      deleted: 'Wixii aad qortay waa la tirtiray.',
      cannotKeep:
        'Jawaabahaaga laguma hayn karo telefoonkan ama kombiyuutarkan. Haddii aad boggan xirto ka hor intaadan dirin, way lumayaan.',
      found: 'Waxaad leedahay jawaabo aan la dirin',
      foundHelp: [
        'Waxaa lagu hayaa telefoonkan ama kombiyuutarkan.',
        'Miyaanay kuwaagii ahayn? Mar kale bilow. Taasi way tirtirtaa.',
      ],
      goOn: 'Sii wad',
      startAgain: 'Mar kale bilow',
      questionsChanged:
        'Su’aalaha qaarkood ayaa isbeddelay tan iyo markii aad halkan joogtay. Waxaan haynay jawaabaha weli ku habboon.',
    },
    kiosk: {
      language: 'so',
      stillHere: 'Weli ma joogtaa?',
      clearsIn: {
        one: 'Jawaabahaaga waxaan ka saari doonnaa {count} ilbiriqsi ka dib, si aanay cid kale u arkin.',
        other: 'Jawaabahaaga waxaan ka saari doonnaa {count} ilbiriqsi ka dib, si aanay cid kale u arkin.',
      },
      stay: 'Weli waan joogaa',
      moreTime: 'Waxaan u baahanahay waqti dheeraad ah',
      next: 'U bilow qofka xiga',
      waiting: {
        one: 'Shaqaalaha: {count} foom oo la dhammeeyay ayaa weli la dirayaa. Boggan ha xirin.',
        other: 'Shaqaalaha: {count} foom oo la dhammeeyay ayaa weli la dirayaa. Boggan ha xirin.',
      },
    },
    readAloud: {
      language: 'so',
      read: 'Tan ii akhri',
      stop: 'Jooji akhriska',
      failed: 'Tan kor looma akhrin karin.',
    },
    media: {
      language: 'so',
      listen: 'Dhegayso su’aashan',
      player: 'Codka su’aashan oo duuban',
      play: 'Daar',
      pause: 'Jooji',
      fromStart: 'Bilowga ka daar',
      fullScreen: 'Shaashadda oo dhan',
      watch: 'Su’aashan ku daawo luqadda ishaarada',
      video: 'Su’aashan oo luqadda ishaarada ah',
      captions: 'Qoraalka fiidiyowga',
      transcript: 'Ereyada',
      record: 'Waxaa ishaarada ku sameeyay {translator}. Waxaa hubiyay {checker}.',
      notPlayed: 'Tan lama daari karin. Beddelkeeda, ereyada ayaad akhrin kartaa.',
    },
  },

  tally: {
    language: 'so',
    loading: 'Su’aasha waa la soo qaadayaa',
    notLoaded: 'Su’aasha waan heli kari weynay',
    notLoadedHelp: {
      offline: ['Hubi in qalabkani ku xiran yahay internetka.', 'Dabadeed riix “Isku day mar kale”.'],
      broken: ['U sheeg qofka boggan mas’uulka ka ah.'],
    },
    tryAgain: 'Isku day mar kale',
    help: 'Weydii hal qof. Dabadeed riix jawaabtiisa. Hal mar riix qof kasta oo aad weydiiso.',
    asked: {
      zero: 'Weli cidna lama weydiin',
      one: '{count} qof ayaa la weydiiyay',
      other: '{count} qof ayaa la weydiiyay',
    },
    askedOf: {
      one: '{count} oo ka mid ah {goal} qof ayaa la weydiiyay',
      other: '{count} oo ka mid ah {goal} qof ayaa la weydiiyay',
    },
    goalReached: 'Waxaad weydiisay dad ku filan.',
    takeBack: 'Ka noqo jawaabtii ugu dambaysay: {answer}',
    takenBack: 'Waa laga noqday: {answer}',
    send: { zero: 'Dir', one: 'Dir {count} jawaab', other: 'Dir {count} jawaabood' },
    nothingToSend: 'Weli ma jiraan wax la diro. Marka hore jawaab riix.',
    sending: 'Waa la dirayaa',
    sent: { one: '{count} jawaab ayaa la diray', other: '{count} jawaabood ayaa la diray' },
    waiting: {
      one: '{count} jawaab ayaa sugaysa in la diro',
      other: '{count} jawaabood ayaa sugaya in la diro',
    },
    waitingHelp:
      'Hadda xiriir ma jiro. Boggan ha xirin. Jawaabuhu mar dambe ayay iskood u baxayaan, dad kalena waad weydiin kartaa.',
    refused: { one: '{count} jawaab lama diri karin', other: '{count} jawaabood lama diri karin' },
    refusedHelp: 'U sheeg qofka boggan mas’uulka ka ah.',
  },

  paper: {
    language: 'so',
    before: [
      'Fadlan isticmaal qalin. Sax ku qor sanduuqa ku ag yaal jawaabtaada.',
      'Ha qorin magacaaga, ama magaca qof kale.',
      'Warqadahan isla markiiba ma akhrinno. Haddii aad hadda u baahan tahay caawimaad, weydii qof shaqaalaha ka mid ah, ama wac 111. Haddii ay tahay xaalad degdeg ah, wac 999.',
    ],
    skip: 'Su’aal kasta waad iska dhaafi kartaa.',
    online: 'Waxaad sidoo kale ku jawaabi kartaa telefoon ama kombiyuutar. Kaamirada ku jeedi afargeeskan, ama tag:',
    code: 'Koodh afargees ah oo kuu geynaya {address}',
    handIn: 'Ma dhammaysay? {where}',
    foot: 'Warqadda {id}, nooca {version}. Goobta: {service}.',
    question: 'Su’aasha {number}',
    tickOne: 'Sax ku qor hal sanduuq',
    tickSeveral: 'Sax ku qor dhammaan kuwa adiga run kaa ah',
    or: 'ama',
    decline: 'Waxaan doorbidayaa inaanan sheegin',
    day: 'Maalin',
    month: 'Bil',
    year: 'Sannad',
    only: 'Tan ka jawaab oo keliya haddii {conditions}.',
    onlyAnd: ' isla markaana ',
    onlyOr: ' ama ',
    onlyIf: {
      answered: 'aad ka jawaabtay su’aasha {number}',
      'not-answered': 'aanad ka jawaabin su’aasha {number}',
      'one-of': 'aad sax ku qortay {answers} ee su’aasha {number}',
      'none-of': 'aanad sax ku qorin {answers} ee su’aasha {number}',
      'at-least': 'aad {value} ama ka badan ku qortay su’aasha {number}',
      'at-most': 'aad {value} ama ka yar ku qortay su’aasha {number}',
    },
  },
};
