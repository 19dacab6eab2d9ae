import type { Meaning } from '../analysis.ts';
import { counted, points } from './cymraeg-patterns.ts';
import type { WarningMessages } from './warning-messages.ts';

const shownAs: Readonly<Record<Meaning, string>> = {
  improvement: ' Maent wedi’u dangos fel gwelliant.',
  concern: ' Maent wedi’u dangos fel pryder.',
  neutral: ' Maent wedi’u dangos fel newid.',
};
const fields = {
  value: 'gwerth',
  numerator: 'rhifiadur',
  denominator: 'enwadur',
  subgroup: 'rhestr o fesuriadau',
} as const;
const refused = 'Ni ellir cyfrifo’r siart';

/** What each warning says in Welsh. A draft: no Welsh speaker has checked it. */
export const rhybuddionCymraeg: WarningMessages = {
  invalidInput: ({ argument }) =>
    argument === 'points'
      ? `${refused}, am nad yw’r pwyntiau’n rhestr.`
      : `${refused}, am nad yw’r gosodiadau’n wrthrych.`,
  unknownChart: ({ chart }) => `${refused}, am nad oes math o siart o’r enw ${chart}.`,
  duplicateDate: ({ dates }) =>
    `${refused}, am fod mwy nag un rhes â’r un dyddiad: ${dates}. Cadwch un rhes i bob dyddiad.`,
  row: ({ row, text }) => `rhes ${String(row)}${text === '' ? '' : ` (${text})`}`,
  invalidDate: ({ rows, dates }) =>
    `${refused}, am nad oes dyddiad sy’n bod mewn ${counted(rows.length, 'row')}: ${dates}. ` +
    'Ysgrifennwch ddyddiadau fel 2026-03-31.',
  noData: () => 'Does dim gwerth mewn unrhyw res.',
  tooFewPoints: ({ have, needed, more, limits }) =>
    `Hyd yn hyn: ${points(have)}. Dangosir ${limits ? 'terfynau' : 'arwyddion o newid'} o ${points(needed)} ymlaen. ` +
    `Mae angen ${points(more)} arall.`,
  shortSegment: ({ have, needed, limits }) =>
    `Dim ond ${points(have)} sydd y tu ôl i ${limits ? 'rai terfynau. Gallant' : 'werth canol. Gall'} symud nes bod ` +
    `${points(needed)}.`,
  constantSeries: () =>
    'Nid yw’r gwerthoedd yn newid o un i’r llall. Felly mae’r terfynau ar y llinell ganol, ac mae unrhyw werth arall y tu allan iddynt.',
  zeroDenominator: ({ dates }) => `Sero yw’r enwadur, felly does dim gwerth: ${dates}.`,
  invalidValue: ({ field, dates }) => `Nid rhif yw hwn (${fields[field]}), felly mae wedi’i adael allan: ${dates}.`,
  negativeValue: ({ field, dates }) =>
    `Mae hwn yn is na sero (${fields[field]}), felly mae wedi’i adael allan: ${dates}.`,
  fractionalCount: ({ field, dates }) =>
    `Dylai hwn fod yn rhif cyfan (${fields[field]}), felly mae wedi’i adael allan: ${dates}.`,
  numeratorAboveDenominator: ({ dates }) =>
    `Mae’r rhifiadur yn fwy na’r enwadur. Rhaid bod un ohonynt yn anghywir, felly does dim gwerth: ${dates}.`,
  notAShare: ({ dates }) =>
    `Mae’r gwerth yn is na 0 neu’n uwch na 100%, yn wahanol i’r lleill: ${dates}. Gwiriwch y rhifiadur a’r enwadur.`,
  zeroTime: ({ dates }) =>
    `Does dim amser rhwng dau ddigwyddiad: ${dates}. Cyfrifwch yr amser mewn unedau llai, fel oriau.`,
  singleMeasurement: ({ dates }) =>
    `Dim ond 1 mesuriad sydd: ${dates}. Mae angen 2 neu fwy i weld faint maent yn amrywio.`,
  lowMean: ({ needed }) =>
    `Mae cyn lleied yn cael eu cyfrif bob tro nes gall y terfynau gamarwain. Dylai fod ${String(needed)} neu fwy ar gyfartaledd.`,
  missingValue: ({ dates }) => `Does dim gwerth: ${dates}.`,
  unsortedDates: () => 'Nid oedd y rhesi yn nhrefn eu dyddiadau. Maent wedi’u trefnu.',
  baselineSpecialCause: () =>
    'Mae arwydd o newid yn y llinell sylfaen. Efallai na fydd ei llinellau’n dangos sut oedd pethau fel arfer.',
  baselineUnmatched: ({ because, available }) => {
    const why = {
      noCount: 'Ni ellir defnyddio nifer pwyntiau’r llinell sylfaen.',
      tooMany: `Mae’r llinell sylfaen yn gofyn am fwy na ${points(available)}.`,
      noDate: 'Mae’r llinell sylfaen yn gorffen ar ddyddiad nad yw’n bod.',
      beforeFirst: 'Mae’r llinell sylfaen yn gorffen cyn y pwynt cyntaf.',
    }[because];
    return `${why} Defnyddir pob pwynt hyd at y dechrau newydd nesaf.`;
  },
  rebaseUnmatched: ({ dates, startsAt, limits }) => {
    const none = `Does dim pwynt ar y dyddiad i ailosod y ${limits ? 'terfynau' : 'gwerth canol'}`;
    return startsAt === null
      ? `${none}${dates === '' ? '' : ` (${dates})`}. Felly does dim dechrau newydd.`
      : `${none}. Mae’r dechrau newydd ar y pwynt nesaf: ${dates}.`;
  },
  ghostUnmatched: () => 'Ni chafwyd hyd i bwynt na ddylid ei gyfrif.',
  pauseUnmatched: ({ pause }) => `Nid yw dyddiadau saib ${String(pause + 1)} yn ffitio, felly mae wedi’i adael allan.`,
  pausesOverlap: () => 'Mae dau saib yn gorgyffwrdd. Mae pwyntiau yn y ddau yn perthyn i’r un a ddechreuodd gyntaf.',
  targetWithoutDirection: () =>
    'Mae targed, ond nid yw’n glir pa ffordd sy’n well. Felly ni allwn ddweud a fydd yn cael ei gyrraedd.',
  targetMissing: () => 'Does dim targed ar y pwynt diweddaraf. Felly ni allwn ddweud a fydd yn cael ei gyrraedd.',
  targetOutOfRange: ({ target }) =>
    `Y targed yw ${String(target)}, ond cyfrannau o 0 i 1 yw’r gwerthoedd. Am 90% dylai fod yn 0.9.`,
  targetLength: ({ have, needed }) => `Targedau: ${counted(have, 'target')}. Rhesi: ${counted(needed, 'row')}.`,
  conflict: ({ points: places, shown }) =>
    `Mae rhai arwyddion yn mynd un ffordd a rhai’r ffordd arall: ${points(places.length)}.${shown === null ? '' : shownAs[shown]}`,
  outliersScreened: ({ ranges }) => `Wedi’i adael allan wrth gyfrifo’r terfynau: ${counted(ranges, 'jump')}.`,
  screeningUndone: () => 'Cadwyd y neidiau mawr wrth gyfrifo’r terfynau. Hebddynt ni fyddai unrhyw newid ar ôl.',
  noRangesLeft: () => 'Gadawyd pob cam o un gwerth i’r nesaf allan fel naid fawr. Felly does dim terfynau.',
  invalidOption: ({ option, used }) =>
    `Ni ellir defnyddio’r gosodiad ${option}. ${used === null ? 'Mae wedi’i adael allan.' : `Defnyddir ${String(used)}.`}`,
  invalidEntry: ({ option, entries }) =>
    `Ni ellir defnyddio rhan o’r gosodiad ${option}, ac mae wedi’i gadael allan: ${counted(entries.length, 'entry')}.`,
};
