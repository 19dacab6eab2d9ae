import type { CueWords } from '../cue-words.ts';
import { draftWords } from './draft-words.ts';

/** Somali. A draft: no Somali speaker has checked it. */
export const somaliCues = (): CueWords =>
  draftWords({
    language: 'so',
    family:
      'ninkayga|ninkeyga|ninkaygu|ninkeygu|nin|aabahay|aabbahay|aabaha|xaaskayga|seygayga|odaygayga|walaalkay|wiilkayga|hooyaday',
    negations: 'ma|maan|maya|aan|la',
    past: 'jiray|hore|markii|kadib|ka',
    life: {
      phrases: [
        'is dil|dilo|dili|dilaa|dilin|dilay|dilid|dilka',
        'isdil*',
        'rabaa|doonayaa|jeclahay|rabay|doonaa|raba inaan dhinto|dhimto|geeriyoodo',
        'ma rabo|doonayo|jecli inaan ?sii noolaado|nolaado',
        'naftayda|nafteyda dil*|dhaawac*|waxyeel*|qaado|gooyo|jaro|halig*',
        'is waxyeel*',
        'isdhaawac*',
        'nolosha|noloshayda dhammee*|soo|afjar*',
      ],
    },
    body: {
      phrases: [
        'laabta|laabtu|xabadka|xabadku|feeraha ?ayaa|baa|aad i ?aad xanuun*|daran',
        'xanuun|xanuunka ?daran|badan ?oo laabta|xabadka ?ah',
        'laab|xabad xanuun',
        '?ma neefsan karo|karto|karin|waayay|waayey',
        'neefsan la ahay',
        'neefta|neefsashada ?ayaa|way|aad i|igu ?aad dhegtay|dhegan|adag|adkaatay|xirantay',
        'ma neefsanayo|neefsanayso',
      ],
      unlessAfter: ['jiray|jirtay|qabay|lahaa'],
      unlessBefore: ['si|loo'],
    },
    hurt: {
      phrases: [
        '@family ?ayaa|baa|wuu|way ?i garaac*|dil*|feer*|laad*|dhib*|handad*',
        'i garaac*',
        'la|i ?i kufsad*',
        'kufsi',
        'kufsaday|kufsatay|kufsadeen|kufsaday',
        'xadgudub*|tacaddi galmo*|jinsi*',
        'rabshad*|qalalaase guriga|qoyska',
        'baqayaa|baqaya|cabsanayaa|cabsanaya|baqanayaa @family',
        'baqayaa|cabsanayaa inaan guriga',
      ],
    },
  });
