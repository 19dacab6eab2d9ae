import type { Cue } from '../cue-words.ts';

const kin = 'mum|dad|mother|father|nan|gran|grandad|wife|husband|son|daughter|sister|brother|child|baby';
const someone = `me|him|her|us|them|mum|dad`;

/** Touched, hurt, frightened or made to keep a secret, in the words of a child or of somebody who uses few. */
export const touchCues = (): readonly Cue[] => [
  {
    kind: 'safeguarding',
    takenBack: true,
    phrases: [
      '@people ?has|have|is|was|keeps ?been|always touch|touched|touches|touching me',
      'touch|touched|touches|touching ?me ?on ?in my|her|his private|privates|bits|bum|bottom|boobs|willy|fanny|vagina|penis|breasts',
      'made|makes|make|making me touch|kiss|undress|strip',
      'made|makes|make|making me do sex|sexual|rude|dirty|bad ?stuff|things',
      '@people comes|came|gets|got|climbs|climbed in|into my bed',
      'told|tells|said|says ?me not|never|dont ?to tell|say anyone|anybody|mum|dad|teacher|nobody',
    ],
    unlessAfter: [
      '?on|with ?my|the|his|her ?right|left|upper|own arm|hand|hands|shoulder|back|head|foot|feet|hair',
      'very|so|really|deeply|gently|kindly|emotionally|greatly',
      'with|when|while|to|as|by|for|up',
      'and ?it made',
      'space|bay|area',
    ],
  },
  {
    kind: 'safeguarding',
    takenBack: true,
    phrases: [
      '@people ?has|have|is|was|are|were|keeps|kept|always|often|who|really ?been hurt|hurts|hurting|harms|harmed|harming me|him|her|us|mum|dad',
      'scared|scares|frightened|frightens me and hurt|hurts|hit|hits',
      'scared|afraid|frightened|terrified of ?my @family',
      'kill|hurt|harm|hit me|us|my|her|him ?dog|cat|pet|mum|sister|brother|family|kids if i|we ?ever tell|leave|told|say',
      '@people shout|shouts|yell|yells|scream|screams|swear|swears at me|us|mum|dad',
      '@people calls|call|calling me names|stupid|thick|useless|worthless|fat|retard*',
      '@family shouts|screams|drinks|hits and i|im ?am|get ?so|really|very scared|frightened|afraid',
    ],
    unlessAfter: [
      'a bit|little',
      'when|while|as|with|taking|putting|inserting|during|doing|trying|getting|giving|but|slightly|feelings',
      'by accident|mistake',
    ],
  },
];

/** Made ready for abuse by somebody who wins a child over, or an adult who trusts. Dogs are groomed too. */
export const groomingCues = (): readonly Cue[] => [
  {
    kind: 'safeguarding',
    takenBack: true,
    phrases: [
      'i|he|she|we|they|daughter|son|sister|brother|child|children|kids|girl|girls|boy|boys|niece|nephew|granddaughter|grandson have|has|had|was|were|is|are|am|get|got|getting ?been|being groomed',
      'been|being groomed',
      `groomed|grooming|groom|grooms ?my|our|their|young|other me|him|her|us|them|daughter|son|sister|brother|child|children|kids|girl|girls|boy|boys`,
      'groomed online|by ?an ?older man|men|boy|boyfriend|stranger|someone|somebody|teacher|uncle|coach|friend',
    ],
    unlessBefore: ['dog|dogs|cat|cats|horse|pony|hair|pet|vet', 'washed|washing and', 'well'],
    unlessAfter: [
      'and washed|dressed|fed|clean|shaved|brushed|bathed',
      'nicely|beautifully|well|properly|today|every',
      'for ?the|a|this|that ?new job|role|post|manager|management|promotion|leadership|wedding|leader',
      'dog|dogs|cat|horse|hair|fur|coat|nails|beard',
      'by the|a groomer|hairdresser|barber|vet',
    ],
  },
];

/** Rough hands, neglect, and not being let out. */
export const careCues = (): readonly Cue[] => [
  {
    kind: 'safeguarding',
    takenBack: true,
    phrases: [
      `@people pushed|pushes|shoved|shoves|pinch|pinches|pinched|smack|smacks|smacked ${someone}`,
      `@people pushed|pushes|shoved|shoves|pinched|smacked my|our ${kin}`,
      '@people pulled|pulls|pulling|pull|grabbed|grabs|grab|twisted|squeezed my|her|his hair|arm|arms|wrist|wrists|neck|throat',
      '@people threw|throws|throw|chucked me|him|her|us',
      '@people hold|holds|held|holding|pin|pins|pinned me|him|her|mum|dad down',
      `rough with ${someone}`,
      `rough with my|our ${kin}`,
      '@people is|are|was|were|get|gets|got ?always|too|so|very|really|quite rough when|while ?they|he|she ?are|is wash|washing|washed|washes|moving|move|moved|changing|change|getting|dressing|lifting',
      'tied|tie to the|a|my|her|his chair|bed|toilet',
      'bruise|bruises|bruses|bruising|marks where|from he|she|they|him|dad|mum|someone|carer|staff ?has|have grabbed|hit|held|hurt|pulled|squeezed|punched|kicked|pinched',
    ],
    unlessAfter: [
      '?all ?the ?way in|to|into|through|around|along|round|back|out|up|for|from|outside',
      'a|chair|wheelchair|trolley',
    ],
    unlessBefore: ['gently', 'nobody|noone ?is|was'],
  },
  {
    kind: 'safeguarding',
    phrases: [
      'left|sat|sitting|lying|lay|laid|sleeping|leave|leaves ?me|him|her|mum|dad|us ?sat|sitting|lying ?all ?night|day in|on ?a|the|my|her|his|their ?own ?very|soaking wet|soiled|dirty|soaked bed|pad|pads|nappy|sheets|clothes|pyjamas|nightie|trousers|pants',
      `@people dont|doesnt|do|wont|never ?not feed|feeds|wash|washes|change|changes|toilet ${someone}`,
      `@people dont|doesnt|do|wont|never ?not feed|feeds|wash|washes|toilet my ${kin}`,
      '@people dont|doesnt|do|wont|never ?not give|gives me|us|him|her|mum|dad ?any|no ?enough food|drink|drinks|water|dinner',
      'not|never|wasnt|werent given|offered ?any food|water|drink|drinks all|for ?the ?a ?whole day|days|night|hours',
      'have|got|ive|theres no food ?at ?home',
      `nobody|noone feeds|fed|washes|washed|changes|changed|toilets ?my|our ${someone}`,
      `no one feeds|fed|washes|washed|changes|changed|toilets ?my|our ${someone}`,
      `nobody|noone feeds|fed|washes|washed|changes|changed my|our ${kin}`,
      `no one feeds|fed|washes|washed|changes|changed my|our ${kin}`,
      `nobody|noone|one comes|came|come to change|feed|wash|toilet|clean my|${someone}`,
      '@people wont|will|doesnt|do|dont|never ?not let|lets|allow|allows me|her|him|us|mum out|outside',
      'not|never|isnt|arent allowed|alowed|aloud to see|phone|ring|call|contact my|her|his family|friends|mum|dad|children|kids',
      'not|never|isnt|arent allowed|alowed|aloud out',
    ],
    unlessAfter: [
      'until|till|because|yet|before|during|due|when|with|without|for|left',
      'of bed',
      'allerg*|intoleran*|restriction*|complaint*|poison*|issues|concerns',
      'wrong|false|information|lies|rubbish',
    ],
  },
  {
    kind: 'safeguarding',
    takenBack: true,
    phrases: [
      `i|im|we|were|he|hes|she|shes|they|theyre|${kin}|patients|residents ?am|are|is ?really|all|literally|just starving here`,
      `i|im|we|he|hes|she|shes|they|theyre|${kin}|patients|residents ?am|are|is ?really|all|literally|just starving in|on here|hospital|this|the|that ?hospital|ward|home`,
      `@people ?is|are|has|have ?always|been starve|starves|starved|starving ${someone}`,
      `@people ?is|are|has|have ?always|been starve|starves|starved|starving my|our ${kin}`,
      'left|leaving|leave ?me|him|her|them|us|mum|dad to starve',
      'being starved',
    ],
    unlessAfter: [
      'so|but|until|till|by|after|before|because',
      'of information|attention|sleep|staff|news|love|oxygen|funds',
      '?and ?then ?i|we went|ate|had',
    ],
  },
];
