import type { CueWords } from '../cue-words.ts';
import { draftWords } from './draft-words.ts';

/** Welsh. A draft: no Welsh speaker has checked it. */
export const welshCues = (): CueWords =>
  draftWords({
    language: 'cy',
    family: 'gŵr|ngŵr|wraig|ngwraig|partner|mhartner|tad|nhad|dad|mam|mrawd|mab|cariad|nghariad|llystad',
    negations: 'dim|ddim|nid|nad|heb',
    past: 'roedd|oedd|roeddwn|oeddwn|buodd|cefais|ges|cael|wedi|gyda|efo|ar|ôl|hanes|os|pan',
    life: {
      phrases: [
        'hunanladd*',
        'hunan laddiad|laddol',
        'lladd|ladd fy|ei hun|hunan',
        'crogi|grogi fy hun|hunan',
        'eisiau|isio|eisio|isie|eisie|moyn marw',
        'ddim|dim eisiau|isio|eisio|isie|eisie|moyn byw',
        'gorffen|orffen|diweddu|ddiweddu|cymryd|gymryd fy mywyd',
        'hunan niweid*|niwed',
        'hunanniw*',
        'niweidio fy|ei hun|hunan',
        'torri fy hun|hunan',
        'gorddos|orddos',
      ],
      unlessAfter: ['gartref|adref|adre|gyda|yn', 'mewn|yma|ar|fel|wrth', 'o chwerthin'],
    },
    body: {
      phrases: [
        'poen|boen|phoen|poenau|boenau|phoenau ?mawr|ofnadwy|drwg|gwael yn|ar|lawr fy|ei|y mrest|frest|brest|mron',
        'methu|fethu|ffaelu ag|â ?ag|â anadlu',
        'methu|fethu|ffaelu anadlu|cael ?fy ?ngwynt',
        'ddim yn|n gallu|medru anadlu',
        'alla|allaf|fedra|fedraf ?i ?ddim anadlu',
        'trafferth anadlu',
        'ddim yn anadlu',
      ],
      unlessAfter: ['trwy', 'drwy', 'yn|dan ?y ?mwgwd', 'pan|ers'],
    },
    hurt: {
      phrases: [
        '@family ?yn|wedi fy nharo|mwrw|nghuro|nyrnu|nghicio|nhagu',
        'yn|maen|en|on|hin fy nghuro|nyrnu|nghicio|nhagu|mwrw',
        'cam|gam|ngham|cham drin*|drin',
        'camdrin*|gamdrin*|chamdrin*',
        'trais|drais domestig',
        'trais|drais yn|rhywiol y|yn ?cartref',
        'treisio|dreisio|threisio|nhreisio|dreisiodd',
        'ofn ?fy|ei|o @family',
        'ofn mynd adref|adre|gartref',
        'ddim yn|n ?teimlon ddiogel gartref|adref|adre',
        'ddim yn teimlon ddiogel',
      ],
    },
  });
