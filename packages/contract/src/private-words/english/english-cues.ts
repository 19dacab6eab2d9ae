import type { CueWords } from '../cue-words.ts';
import { plainBodyCues, plainLifeCues } from './plain-urgent-cues.ts';
import { safeguardingCues } from './safeguarding-cues.ts';
import { careCues, groomingCues, touchCues } from './touch-and-care-cues.ts';
import { bodyCues, lifeCues } from './urgent-cues.ts';

const family =
  'husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mother|son|daughter|brother|uncle|stepdad|stepfather|stepmum|' +
  'stepmother|grandad|grandson|granddaughter|cousin|carer|carers|daddy|mummy|mam|mammy|mom|nan|nana|nanny|gran|granny|grandma|grandpa|granddad|grandfather|auntie|aunty|aunt|' +
  'sister|stepbrother|stepsister|fiance|boyfreind|inlaws|he|she|hes|shes|neighbour|landlord|family|parents';

/** What says in English that somebody may be in danger. */
export const englishCues = (): CueWords => ({
  language: 'en',
  standing: 'checked',
  lists: {
    family,
    people: `${family}|nurse|nurses|staff|doctor|porter|they|theyre|man|men|woman|someone|somebody|people|patient|patients|guard|guards|teacher|hca|assistant|boy|boys|girl|girls|lady|lad|lads|worker|workers|teachers|manager|doctors|men`,
    relations: `${family}|nurse|nurses|staff|doctor|porter|man|men|woman|patient|patients|guard|guards|teacher|someone|somebody|him|her|them|people|family|member|members|relative|relatives|stranger|resident|residents|relationship|people`,
    persons: `i|im|we|he|she|they|mum|mother|dad|father|son|daughter|child|children|kids|wife|husband|brother|sister|nan|gran|grandad|patients|residents|baby`,
    not: 'dont|didnt|doesnt|not|never',
  },
  negations:
    'no|not|never|dont|didnt|doesnt|wasnt|isnt|arent|werent|havent|hasnt|hadnt|without|nobody|none|nor|wont|neither|cant|stop|prevent|against',
  stronger: 'so|such|more|this|less|as|just|only|stop|stopped|sure',
  past: 'was|were|had|been|after|previous|previously|when|since|came|admitted|brought|last|before|history|used|ago|if|once|thought|taken|rushed|could|with|felt|why|because|whether|from',
  notMistyped:
    'amused|amusing|abased|breathed|breaths|breeches|wreathe|breath|breading|breeding|blessing|blending|pleading|feeding|heeding|himself|herself|thyself|yourself|life|lifes|lift|wife|live|like|line|lite|fife|rife|lie|breather|breathes|based|bused|used',
  cues: [
    ...[...lifeCues(), ...plainLifeCues(), ...bodyCues(), ...plainBodyCues()],
    ...[...safeguardingCues(), ...touchCues(), ...groomingCues(), ...careCues()],
  ],
});
