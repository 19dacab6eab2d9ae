import type { Catalogue } from '../catalogue.ts';

/**
 * Urdu, easy read, translated from the English. A draft: no Urdu speaker has checked it, and nobody with a learning disability
 * has read it. Not sure of:
 *
 * - "you can" is worded without a gender ("آپ چاہیں تو …", "if you wish, …"), as in the plain words.
 * - "I do not want to say" (مجھے نہیں بتانا) has no gender either, but may sound short.
 * - whether محفوظ alone says both "kept" and "not lost".
 * - "easy read", "captions", "record number" and "British Sign Language", as in the plain words.
 * - whether readers of easy Urdu would rather have more of the English words that are used in the UK.
 */
export const catalogue: Catalogue = {
  unchecked: 'اردو بولنے والے کسی شخص نے ابھی تک ان الفاظ کی جانچ نہیں کی۔',

  form: {
    language: 'ur',
    otherReading: 'پڑھنے میں آسان فارم بند کریں',

    intro: [
      { text: 'آپ کی مدد سے ہم دیکھ بھال بہتر بناتے ہیں۔', picture: 'star' },
      { text: 'ہم آپ کا نام نہیں پوچھتے۔', picture: 'name' },
      { text: 'آپ جو سوچیں، وہ کہہ دیں۔', picture: 'speech' },
      { text: 'ہم آپ کی دیکھ بھال پہلے کی طرح کریں گے۔', picture: 'kindness' },
    ],
    minutes: {
      one: 'اس میں تقریباً {count} منٹ لگتا ہے۔',
      other: 'اس میں تقریباً {count} منٹ لگتے ہیں۔',
    },
    skip: { text: 'آپ چاہیں تو کوئی سوال چھوڑ دیں۔', picture: 'skip' },
    safety: [
      { text: 'ہم اسے فوراً نہیں پڑھتے۔', picture: 'clock' },
      { text: 'کیا یہ ہنگامی صورت ہے؟ 999 پر فون کریں۔', picture: 'emergency' },
      { text: 'کیا آپ کو جلد مدد چاہیے؟ 111 پر فون کریں۔', picture: 'phone' },
      { text: 'براہ کرم نام یا فون نمبر نہ لکھیں۔', picture: 'name' },
      { text: 'کیا آپ کو شکایت کرنی ہے؟ عملے سے بات کریں۔', picture: 'staff' },
    ],
    start: 'شروع کریں',

    loading: 'براہ کرم انتظار کریں',
    notLoaded: 'ہم سوالات نہیں دکھا سکتے',
    notLoadedHelp: {
      offline: [
        { text: 'شاید انٹرنیٹ نہیں چل رہا۔', picture: 'offline' },
        { text: 'دوبارہ کوشش کریں۔', picture: 'again' },
      ],
      broken: [
        { text: 'یہ ہماری غلطی ہے۔', picture: 'mistake' },
        { text: 'براہ کرم عملے کو بتائیں۔', picture: 'staff' },
      ],
    },
    tryAgain: 'دوبارہ کوشش کریں',

    progress: '{total} میں سے سوال {number}',
    back: 'واپس جائیں',
    continue: 'اگلا سوال',
    optional: 'آپ چاہیں تو اسے چھوڑ دیں۔',
    or: 'یا',
    charactersLeft: {
      one: 'آپ چاہیں تو {count} حرف اور لکھیں',
      other: 'آپ چاہیں تو {count} حروف اور لکھیں',
    },
    charactersOver: { one: '{count} حرف زیادہ ہے', other: '{count} حروف زیادہ ہیں' },
    atMostHint: { one: '1 چنیں', other: '{count} یا اس سے کم چنیں' },
    severalHint: 'آپ چاہیں تو 1 سے زیادہ چنیں',

    check: 'اپنے جوابات دیکھیں',
    send: 'میرے جوابات بھیجیں',
    sending: 'بھیجا جا رہا ہے',
    errorPrefix: 'مسئلہ:',

    notSent: 'آپ کے جوابات ہمیں ابھی نہیں ملے',

    help: [{ text: 'کیا آپ کو مدد چاہیے؟ عملے سے کہیں۔', picture: 'help' }],

    thanks: 'آپ کا شکریہ',
    received: 'آپ کے جوابات ہمیں مل گئے ہیں۔',

    declined: 'مجھے نہیں بتانا',
    clear: 'میرا جواب ہٹا دیں',
    cleared: 'آپ کا جواب ہٹا دیا گیا ہے',
    finish: 'یہاں ختم کریں',

    day: 'دن',
    month: 'مہینہ',
    year: 'سال',
    months: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
    date: '{day} {month} {year}',
    dateHint: 'آپ یوں لکھیں: 15 3 2026',
    change: 'بدلیں',
    notAnswered: 'کوئی جواب نہیں',

    problem: 'ایک مسئلہ ہے',
    nothingAnswered: 'پہلے 1 سوال کا جواب دیں',
    wrong: {
      choose: 'کوئی جواب چنیں',
      write: 'جواب لکھیں',
      enterNumber: 'نمبر لکھیں',
      enterDate: 'تاریخ لکھیں',
      alone: 'صرف آخری جواب چنیں',
      tooMany: { one: 'صرف 1 چنیں', other: '{count} یا اس سے کم چنیں' },
      tooLong: { one: '{count} حرف یا اس سے کم لکھیں', other: '{count} حروف یا اس سے کم لکھیں' },
      notANumber: 'نمبر لکھیں، جیسے 7',
      tooSmall: '{limit} یا اس سے زیادہ لکھیں',
      tooLarge: '{limit} یا اس سے کم لکھیں',
      notWhole: 'پورا نمبر لکھیں، جیسے 7',
      tooPrecise: {
        one: 'نقطے کے بعد {count} ہندسہ لکھیں',
        other: 'نقطے کے بعد {count} ہندسے لکھیں',
      },
      notADate: 'صحیح تاریخ لکھیں، جیسے 15 3 2026',
      tooEarly: '{limit} یا اس کے بعد کا دن چنیں',
      tooLate: '{limit} یا اس سے پہلے کا دن چنیں',
      inTheFuture: 'آج کا دن یا اس سے پہلے کا دن چنیں',
    },
    onItsWay: {
      'saved-on-device': [
        { text: 'آپ کے جوابات اس آلے پر محفوظ ہیں۔', picture: 'tick' },
        { text: 'یہ بعد میں بھیج دیے جائیں گے۔', picture: 'again' },
      ],
      'memory-only': [
        { text: 'آپ کے جوابات اس صفحے پر محفوظ ہیں۔', picture: 'tick' },
        { text: 'یہ صفحہ بند نہ کریں۔', picture: 'page' },
      ],
    },
    notSentHelp: {
      waiting: [
        { text: 'شاید انٹرنیٹ نہیں چل رہا۔', picture: 'offline' },
        { text: 'آپ کے جوابات اس صفحے پر محفوظ ہیں۔', picture: 'tick' },
        { text: 'یہ صفحہ بند نہ کریں۔', picture: 'page' },
        { text: 'دوبارہ کوشش کریں۔', picture: 'again' },
      ],
      refused: [
        { text: 'یہ ہماری غلطی ہے۔', picture: 'mistake' },
        { text: 'آپ کے جوابات اس صفحے پر محفوظ ہیں۔', picture: 'tick' },
        { text: 'براہ کرم عملے کو بتائیں۔', picture: 'staff' },
      ],
      clock: [
        { text: 'آپ کے فون یا کمپیوٹر پر تاریخ غلط ہے۔', picture: 'calendar' },
        { text: 'آپ کے جوابات اس صفحے پر محفوظ ہیں۔', picture: 'tick' },
        { text: 'براہ کرم عملے کو بتائیں۔', picture: 'staff' },
      ],
    },
    nextTitle: 'اب کیا ہو گا',
    next: [
      { text: 'ہم سب جوابات کو ملاتے ہیں۔', picture: 'people' },
      { text: 'ان سے پتا چلتا ہے کہ دیکھ بھال بہتر ہوئی یا نہیں۔', picture: 'star' },
    ],

    explain: 'ان الفاظ کا کیا مطلب ہے؟',
    moreQuestions: 'اب اور سوالات ہیں',
    helped: 'جواب دینے میں کوئی میری مدد کرتا ہے',
    quote: {
      question: 'کیا ہم آپ کے الفاظ استعمال کر سکتے ہیں؟',
      hint: 'ہم نہیں بتائیں گے کہ یہ کس نے لکھے۔',
      yes: 'جی ہاں',
      no: 'جی نہیں',
    },
    anotherWay: {
      title: 'مجھے یہ کسی اور طریقے سے چاہیے',
      hint: 'آپ چاہیں تو 1 سے زیادہ چنیں',
      needs: {
        'easy-read': 'پڑھنے میں آسان',
        'large-print': 'بڑے الفاظ',
        braille: 'بریل',
        audio: 'اسے سننا',
        bsl: 'برطانوی اشاروں کی زبان',
        'other-language': 'کوئی اور زبان',
        'help-from-person': 'کسی شخص کی مدد',
        'phone-or-face-to-face': 'کسی شخص سے بات',
        'more-time': 'زیادہ وقت',
        paper: 'کاغذ پر',
      },
      picked: [
        { text: 'ہم یہ آپ کے جوابات کے ساتھ بھیجتے ہیں۔', picture: 'send' },
        { text: 'کیا آپ کو یہ ابھی چاہیے؟ عملے سے کہیں۔', picture: 'help' },
      ],
    },
    interview: {
      intro: [
        { text: 'اس شخص سے پوچھیں کہ کیا انہیں بات کرنی ہے۔', picture: 'speech' },
        { text: 'وہ جب چاہیں بات ختم کر دیں۔', picture: 'stop' },
        { text: 'ہر سوال اونچی آواز میں پڑھیں۔', picture: 'book' },
        { text: 'وہ جو کہیں، اسے لکھ لیں۔', picture: 'pencil' },
      ],
      next: 'اگلے شخص سے پوچھیں',
      asked: { one: 'آپ نے {count} شخص سے پوچھا ہے۔', other: 'آپ نے {count} لوگوں سے پوچھا ہے۔' },
      waiting: {
        one: 'ہمیں ابھی {count} فارم بھیجنا ہے۔ یہ صفحہ بند نہ کریں۔',
        other: 'ہمیں ابھی {count} فارم بھیجنے ہیں۔ یہ صفحہ بند نہ کریں۔',
      },
    },
    story: {
      title: 'ہمیں اپنی کہانی بتائیں',
      hint: 'اپنے الفاظ استعمال کریں۔ آپ چاہیں تو ان باتوں کے بارے میں لکھیں:',
    },
    aboutYou: {
      title: 'آپ کے بارے میں',
      why: [
        { text: 'یہ سوالات آپ کے بارے میں ہیں۔', picture: 'people' },
        { text: 'یہ سب سے انصاف کرنے میں ہماری مدد کرتے ہیں۔', picture: 'fair' },
        { text: 'آپ چاہیں تو “نہیں” کہہ دیں۔', picture: 'skip' },
        { text: 'ہمیں پتا نہیں چلے گا کہ آپ کون ہیں۔', picture: 'name' },
      ],
      begin: 'جی ہاں، مجھ سے پوچھیں',
      noThanks: 'جی نہیں، شکریہ',
      send: 'بھیجیں',
      received: 'آپ کا شکریہ۔ آپ کے بارے میں جوابات ہمیں مل گئے ہیں۔',
      notSent: 'آپ کے بارے میں جوابات ہمیں ابھی نہیں ملے',
      notSentHelp: [
        { text: 'آپ کے دوسرے جوابات ہمیں مل گئے ہیں۔', picture: 'tick' },
        { text: 'یہ صفحہ بند نہ کریں۔', picture: 'page' },
        { text: 'دوبارہ کوشش کریں۔', picture: 'again' },
      ],
    },
    stayInTouch: {
      title: 'ہماری طرف سے خبر',
      why: [
        { text: 'ہم آپ کو بتا سکتے ہیں کہ کیا بہتر ہوا۔', picture: 'star' },
        { text: 'ہمیں آپ کا ای میل یا فون نمبر چاہیے۔', picture: 'phone' },
        { text: 'ہم اسے آپ کے جوابات کے ساتھ نہیں رکھتے۔', picture: 'privacy' },
        { text: 'آپ چاہیں تو “نہیں” کہہ دیں۔', picture: 'skip' },
      ],
      begin: 'جی ہاں، مجھے لکھیں',
      noThanks: 'جی نہیں، شکریہ',
      send: 'بھیجیں',
      name: 'آپ کا نام۔ آپ چاہیں تو اسے چھوڑ دیں۔',
      reach: 'اپنا ای میل یا فون نمبر لکھیں۔',
      email: 'آپ کا ای میل',
      phone: 'آپ کا فون نمبر',
      reasons: 'ہم آپ سے کس بارے میں بات کر سکتے ہیں؟',
      reason: {
        'hear-what-changed': 'کیا بہتر ہوا',
        'take-part': 'دیکھ بھال بہتر بنانے میں مدد',
        'talk-about-answers': 'میں نے جو کہا',
      },
      wrong: {
        reach: 'اپنا ای میل یا فون نمبر لکھیں',
        email: 'ای میل لکھیں، جیسے name@example.org',
        phone: 'فون نمبر لکھیں، جیسے \u206601632 960 001\u2069',
        reasons: '1 جواب چنیں',
      },
      received: 'آپ کا شکریہ۔ اب ہم آپ سے بات کر سکتے ہیں۔',
      notSent: 'یہ ہمیں ابھی نہیں ملا',
      notSentHelp: [
        { text: 'آپ کے جوابات ہمیں مل گئے ہیں۔', picture: 'tick' },
        { text: 'یہ صفحہ بند نہ کریں۔', picture: 'page' },
        { text: 'دوبارہ کوشش کریں۔', picture: 'again' },
      ],
    },
  },

  device: {
    caution: {
      language: 'ur',
      hideThis: 'کیا ہم اسے چھپا دیں؟',
      more: { one: 'اور مزید {count}', other: 'اور مزید {count}' },
      why: 'اس سے پتا چل سکتا ہے کہ آپ کون ہیں۔ فیصلہ آپ کا ہے۔',
      hide: 'چھپا دیں',
      leave: 'ویسا ہی رہنے دیں',
      hidden: 'یہ اب چھپا ہوا ہے۔',
      left: 'یہ ویسا ہی رہے گا۔',
      kinds: {
        'nhs-number': 'NHS نمبر',
        phone: 'فون نمبر',
        email: 'ای میل ایڈریس',
        postcode: 'پوسٹ کوڈ',
        'birth-date': 'تاریخ پیدائش',
        'insurance-number': 'نیشنل انشورنس نمبر',
        'record-number': 'ریکارڈ نمبر',
        name: 'نام',
      },
      notWatched: 'ہم اسے ہر وقت نہیں پڑھتے۔ کیا یہ ہنگامی صورت ہے؟ 999 پر فون کریں۔',
      urgent: {
        title: 'کیا آپ کو ابھی مدد چاہیے؟',
        help: [
          { text: 'کیا آپ خطرے میں ہیں؟ 999 پر فون کریں۔', picture: 'emergency' },
          { text: 'کیا آپ کو جلد مدد چاہیے؟ 111 پر فون کریں۔', picture: 'phone' },
          {
            text: 'کیا آپ بہت اداس ہیں؟ Samaritans سے بات کریں۔ \u2066116 123\u2069 پر فون کریں۔',
            picture: 'speech',
          },
          { text: 'ہمارا انتظار نہ کریں۔ ہم اسے ہر وقت نہیں پڑھتے۔', picture: 'clock' },
        ],
      },
      safeguarding: {
        title: 'کیا آپ محفوظ ہیں؟',
        help: [
          { text: 'کیا آپ خطرے میں ہیں؟ 999 پر فون کریں۔', picture: 'emergency' },
          { text: 'کیا کوئی آپ کو تکلیف پہنچا رہا ہے؟ عملے کو بتائیں۔', picture: 'staff' },
          { text: 'آپ چاہیں تو کسی بھروسے والے شخص کو بتائیں۔', picture: 'people' },
          { text: 'ہم آپ کے جوابات پر نشان لگاتے ہیں۔ پھر عملہ انہیں دیکھ سکتا ہے۔', picture: 'speech' },
          { text: 'ہمارا انتظار نہ کریں۔ ہم اسے ہر وقت نہیں پڑھتے۔', picture: 'clock' },
        ],
      },
    },
    saving: {
      language: 'ur',
      kept: {
        one: 'ہم آپ کے جوابات اس فون یا کمپیوٹر پر رکھتے ہیں۔ ہم انہیں {count} دن تک رکھتے ہیں۔',
        other: 'ہم آپ کے جوابات اس فون یا کمپیوٹر پر رکھتے ہیں۔ ہم انہیں {count} دنوں تک رکھتے ہیں۔',
      },
      shared: 'کیا دوسرے لوگ بھی اسے استعمال کرتے ہیں؟ تو جانے سے پہلے اپنے جوابات مٹا دیں۔',
      deleteAll: 'میرے جوابات مٹا دیں',
      sure: 'کیا ہم آپ کے سب جوابات مٹا دیں؟',
      yesDelete: 'جی ہاں، مٹا دیں',
      noKeep: 'جی نہیں، رہنے دیں',
      deleted: 'آپ کے جوابات اب یہاں نہیں ہیں۔',
      cannotKeep: 'ہم آپ کے جوابات یہاں نہیں رکھ سکتے۔ یہ صفحہ بند کرنے سے پہلے انہیں بھیج دیں۔',
      found: 'آپ کے کچھ جوابات ابھی بھیجے نہیں گئے',
      foundHelp: [
        'وہ اس فون یا کمپیوٹر پر ہیں۔',
        'کیا یہ آپ کے نہیں ہیں؟ نئے سرے سے شروع کریں۔ پھر ہم انہیں مٹا دیں گے۔',
      ],
      goOn: 'آگے بڑھیں',
      startAgain: 'نئے سرے سے شروع کریں',
      questionsChanged: 'کچھ سوالات نئے ہیں۔ اپنے جوابات دوبارہ دیکھیں۔',
    },
    kiosk: {
      language: 'ur',
      stillHere: 'کیا آپ ابھی یہیں ہیں؟',
      clearsIn: {
        one: 'ہم {count} سیکنڈ میں یہ صفحہ صاف کر دیں گے۔',
        other: 'ہم {count} سیکنڈ میں یہ صفحہ صاف کر دیں گے۔',
      },
      stay: 'میں ابھی یہیں ہوں',
      moreTime: 'مجھے زیادہ وقت چاہیے',
      next: 'اگلا شخص',
      waiting: {
        one: 'عملے کو {count} فارم اور بھیجنا ہے۔ یہ صفحہ کھلا رکھیں۔',
        other: 'عملے کو {count} فارم اور بھیجنے ہیں۔ یہ صفحہ کھلا رکھیں۔',
      },
    },
    readAloud: {
      language: 'ur',
      read: 'مجھے یہ پڑھ کر سنائیں',
      stop: 'پڑھنا بند کریں',
      failed: 'ہم آپ کو یہ پڑھ کر نہیں سنا سکتے۔',
    },
    media: {
      language: 'ur',
      listen: 'اسے سنیں',
      player: 'اس سوال کی ریکارڈنگ',
      play: 'چلائیں',
      pause: 'روکیں',
      fromStart: 'شروع سے چلائیں',
      fullScreen: 'پوری اسکرین',
      watch: 'اشاروں کی زبان میں دیکھیں',
      video: 'یہ سوال اشاروں کی زبان میں',
      captions: 'ویڈیو پر لکھے الفاظ',
      transcript: 'الفاظ',
      record: 'اشاروں کی زبان میں پیش کیا: \u2068{translator}\u2069۔ جانچا: \u2068{checker}\u2069۔',
      notPlayed: 'یہ نہیں چلتا۔ آپ چاہیں تو الفاظ پڑھ لیں۔',
    },
  },

  tally: {
    language: 'ur',
    loading: 'سوال لایا جا رہا ہے',
    notLoaded: 'سوال لایا نہیں جا سکا',
    notLoadedHelp: {
      offline: ['دیکھ لیں کہ یہ آلہ انٹرنیٹ سے جڑا ہوا ہے۔', 'پھر “دوبارہ کوشش کریں” دبائیں۔'],
      broken: ['اس صفحے کے ذمہ دار شخص کو بتائیں۔'],
    },
    tryAgain: 'دوبارہ کوشش کریں',
    help: 'ایک شخص سے پوچھیں۔ پھر ان کا جواب دبائیں۔ ہر شخص کے لیے ایک بار دبائیں۔',
    asked: { one: '{count} شخص سے پوچھا گیا', other: '{count} لوگوں سے پوچھا گیا' },
    askedOf: {
      one: '{goal} میں سے {count} شخص سے پوچھا گیا',
      other: '{goal} میں سے {count} لوگوں سے پوچھا گیا',
    },
    goalReached: 'آپ نے کافی لوگوں سے پوچھ لیا ہے۔',
    takeBack: 'آخری جواب واپس لیں: {answer}',
    takenBack: 'واپس لیا گیا: {answer}',
    send: { one: '{count} جواب بھیجیں', other: '{count} جوابات بھیجیں' },
    nothingToSend: 'ابھی بھیجنے کے لیے کچھ نہیں ہے۔ پہلے کوئی جواب دبائیں۔',
    sending: 'بھیجا جا رہا ہے',
    sent: { one: '{count} جواب بھیج دیا گیا', other: '{count} جوابات بھیج دیے گئے' },
    waiting: { one: '{count} جواب بھیجے جانے کا منتظر ہے', other: '{count} جوابات بھیجے جانے کے منتظر ہیں' },
    waitingHelp:
      'ابھی رابطہ نہیں ہے۔ یہ صفحہ کھلا رکھیں۔ جوابات بعد میں خود بخود چلے جائیں گے، اور آپ چاہیں تو مزید لوگوں سے پوچھیں۔',
    refused: { one: '{count} جواب بھیجا نہیں جا سکا', other: '{count} جوابات بھیجے نہیں جا سکے' },
    refusedHelp: 'اس صفحے کے ذمہ دار شخص کو بتائیں۔',
  },

  paper: {
    language: 'ur',
    before: [
      { text: 'براہ کرم قلم استعمال کریں۔', picture: 'pen' },
      { text: 'اپنے جواب کے ساتھ والے خانے میں ✓ کا نشان لگائیں۔', picture: 'tick-box' },
      { text: 'اپنا نام نہ لکھیں۔', picture: 'name' },
      { text: 'ہم اسے فوراً نہیں پڑھتے۔', picture: 'clock' },
      { text: 'کیا آپ کو ابھی مدد چاہیے؟ عملے سے کہیں یا 111 پر فون کریں۔', picture: 'phone' },
      { text: 'ہنگامی صورت میں 999 پر فون کریں۔', picture: 'emergency' },
    ],
    skip: 'آپ چاہیں تو کوئی بھی سوال چھوڑ دیں۔',
    online: 'آپ چاہیں تو فون پر بھی جواب دیں۔ کیمرا چوکور کی طرف کریں۔',
    code: 'چوکور کوڈ جو \u2068{address}\u2069 پر لے جاتا ہے',
    handIn: 'کیا آپ نے مکمل کر لیا؟ \u2068{where}\u2069',
    foot: 'شیٹ \u2068{id}\u2069، ورژن {version}۔ جگہ: \u2068{service}\u2069۔',
    question: 'سوال {number}',
    tickOne: '1 خانے میں نشان لگائیں۔',
    tickSeveral: 'آپ چاہیں تو 1 سے زیادہ خانوں میں نشان لگائیں۔',
    or: 'یا',
    decline: 'مجھے نہیں بتانا',
    day: 'دن',
    month: 'مہینہ',
    year: 'سال',
    only: 'اس کا جواب صرف اس صورت میں دیں کہ {conditions}۔',
    onlyAnd: ' اور ',
    onlyOr: ' یا ',
    onlyIf: {
      answered: 'آپ نے سوال {number} کا جواب دیا ہو',
      'not-answered': 'آپ نے سوال {number} چھوڑ دیا ہو',
      'one-of': 'آپ نے سوال {number} میں {answers} پر نشان لگایا ہو',
      'none-of': 'آپ نے سوال {number} میں {answers} پر نشان نہ لگایا ہو',
      'at-least': 'آپ نے سوال {number} میں {value} یا اس سے زیادہ لکھا ہو',
      'at-most': 'آپ نے سوال {number} میں {value} یا اس سے کم لکھا ہو',
    },
  },
};
