import { counted, points } from './cymraeg-patterns.ts';
import { ended } from './ended.ts';
import type { RebaseMessages } from './rebase-messages.ts';

const llinellau = (limits: boolean): string => (limits ? 'terfynau' : 'gwerth canol');
const cadw = (limits: boolean): string => `Cadwch y ${llinellau(limits)} fel ${limits ? 'y maent' : 'y mae'}`;
const cadwSiart = 'Cadwch y siart fel y mae.';
const cadwAmYTro = 'Cadwch y siart fel y mae am y tro.';

/**
 * Welsh about setting limits again: `createRebaseReader(reader, rebaseCymraeg)`.
 *
 * **A draft: no Welsh speaker has checked it.**
 */
export const rebaseCymraeg: RebaseMessages = {
  suggestion: ({ date, count, before, since, limits }) =>
    `Gellid gosod y ${llinellau(limits)} eto o ${date}. Mae ${points(count)} ers hynny, ac maent yn sefydlog. ` +
    `Eu cymedr yw ${since}${before === null ? '' : `, ac roedd yn ${before} cyn hynny`}.`,
  decide: ({ what }) =>
    what === null
      ? 'Nid yw hyn byth yn digwydd ar ei ben ei hun. Y tîm sy’n penderfynu: chwiliwch am beth wnaeth y gwahaniaeth, a’i roi fel y rheswm.'
      : `Nid yw hyn byth yn digwydd ar ei ben ei hun. Y tîm sy’n penderfynu ai dyma’r rheswm: ${ended(what)}`,
  keep: {
    noData: () => 'Nid oes dim i gyfrifo terfynau ohono.',
    tooFewPoints: ({ have }) => `Mae’n rhy gynnar i osod terfynau eto. Dim ond ${points(have)} sydd.`,
    noDirection: ({ limits }) => `${cadw(limits)}. Nid yw’r siart yn gwybod pa ffordd sydd well.`,
    noShift: ({ limits }) => `${cadw(limits)}. Nid oes rhediad ar un ochr i’r llinell ganol sy’n dal i barhau.`,
    notSustained: ({ limits }) => `${cadw(limits)}. Roedd pethau’n well am gyfnod, ond ni wnaeth hynny bara.`,
    gettingWorse: ({ limits }) =>
      `${cadw(limits)}. Mae’r pwyntiau diweddaraf yn waeth, a byddai ${limits ? 'terfynau newydd' : 'un newydd'} yn cuddio hynny.`,
    noKnownChange: ({ limits }) =>
      `${cadw(limits)}. Nid oes dim a newidiodd y tîm yn esbonio’r rhediad. Chwiliwch yn gyntaf am pam y daeth.`,
    tooFewSince: ({ limits, have, more }) =>
      `${cadw(limits)} am y tro. Mae ${points(have)} ers i’r rhediad ddechrau, ac mae angen ${String(more)} arall.`,
    unstable: ({ limits }) => `${cadw(limits)} am y tro. Nid yw pwyntiau’r rhediad yn sefydlog eto.`,
  },
  easy: {
    suggestion: ({ date }) => [
      `Mae’r canlyniadau wedi bod yn well ers ${date}.`,
      'Gallai’r siart ddechrau eto o’r fan honno.',
    ],
    decide: () => ['Y tîm sy’n penderfynu.', 'Rhaid i’r tîm ddweud pam.'],
    keep: {
      noData: () => ['Nid oes canlyniadau i’w defnyddio.'],
      tooFewPoints: () => ['Mae’n rhy gynnar.', 'Mae angen mwy o ganlyniadau.'],
      noDirection: () => [cadwSiart, 'Rhaid dweud ai uwch neu is sydd well.'],
      noShift: () => [cadwSiart, 'Nid oes newid clir.'],
      notSustained: () => [cadwSiart, 'Roedd yn well am gyfnod.', 'Ni wnaeth hynny bara.'],
      gettingWorse: () => [cadwSiart, 'Mae’r canlyniadau diweddaraf yn waeth.', 'Rhaid i ni allu gweld hynny.'],
      noKnownChange: () => [cadwSiart, 'Yn gyntaf, chwiliwch am pam mae’r canlyniadau’n well.'],
      tooFewSince: ({ more }) => [cadwAmYTro, `Mae angen ${counted(more, 'result')} arall.`],
      unstable: () => [cadwAmYTro, 'Mae’r canlyniadau’n dal i newid.'],
    },
  },
};
