import type { Cue } from '../cue-words.ts';

/** As people say it who use few words, or never had to say it before. A negation never takes these back. */
export const plainLifeCues = (): readonly Cue[] => [
  {
    kind: 'urgent',
    phrases: [
      'i|ive|have ?have ?been|just cut|cutting|slit|slashed ~myself',
      'cut|cuts|cutting|slit|slitting|slashed ?both|up my|her|his ?own wrist|wrists|arms|thighs',
      'keep|keeps|kept|want|wanna|like|started|need ?to hurting|harming|cutting|burning|punching|cut|burn|punch|harm ~myself',
      'hurt|bite|punch|scratch|hit|cut|burn ~myself when|if|because i|im ?am ?get|feel|feeling|was ?so|really|very sad|angry|upset|low|stressed|cross|lonely|down|bad|worried|scared|anxious',
      'to hurt|harm|punish|cut|burn ~myself',
    ],
    unlessAfter: [
      'shaving|cooking|opening|peeling|accidentally',
      'on|with|while|whilst|by|at|in|off|more',
      'when|if ?i ?was cook*|shav*|fell|fall|slip*',
    ],
    unlessBefore: ['they|surgeon|doctor|doctors|nurse|not|afraid|scared'],
  },
  {
    kind: 'urgent',
    phrases: [
      'i ?just want|wanted|wish|need it|this|everything ?all to be over|finished',
      'i ?just want|wanted|wanna ?to give up',
      'nobody|noone|one would|will|wud ?even ?ever miss me',
      'happier|better|easier ?off if i|im was|were|wasnt|werent ?not dead|gone|here|alive|around',
      'go|fall to sleep|asleep and|an never|not ?to wake ?up',
      'plan|plans|way|ways|how to end it|everything|things',
      'taken|took|swallowed to many|much ?of ?my tablets|pills|paracetamol|meds|medication|insulin',
      'took|taken|swallowed all ?of ?my|the|her|his mums|dads|nans|grans|nanas|grandads|husbands|wifes|partners tablets|pills|meds|medication',
      'point ?of|in being alive',
      'point of|in living|life|anything',
      'want|wanna|wish ?i ?could ?to go|be ?in|to heaven',
    ],
    unlessAfter: [
      'soon|quickly|so|before|with|by|as|and|fast',
      'at',
      'smoking|drinking|my|work|alcohol|sugar|driving|cigarettes|the|drugs|chocolate|vaping|waiting|on|coffee|meat',
    ],
  },
  {
    kind: 'urgent',
    phrases: ['better off|of dead'],
    unlessBefore: ['phone|laptop|battery|plant|plants|rose|roses|car ?is|are|was|were|be'],
    unlessAfter: ['head*|end*|line*|weight|slow'],
  },
  {
    // Kill myself; also many a kilometre.
    kind: 'urgent',
    phrases: ['kms'],
    unlessBefore: [
      '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
      'one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|thousand|half|couple|dozen',
      'many|few|several|some|more|most|less|of|in|the|extra|these|those|no',
    ],
    unlessAfter: ['from|away|to|per|each|every|an|a|there|or|by|round|on|walked|driven|done|run|limit|is|are|was|were'],
  },
  {
    kind: 'urgent',
    phrases: [
      'feel|feels|feeling|felt like dying',
      'think|thinks|thinking about|of dying|dieing|death ?all|every',
      'i|im|ill|id ?am|might|could|will|may|want|feel ?like|going|gonna ?to hurt|harm|kill|hurting|shake|smother someone|somebody|people|him|her|them',
      'i|im|ill|id ?am|might|could|will|may|want|feel ?like|going|gonna ?to hurt|harm|kill|hurting|shake|smother my|the|our baby|child|children|kids|son|daughter|wife|husband|partner|mum|dad',
    ],
    unlessAfter: ['of', 'for', 'laughing', 'feelings', 'with', 'when'],
  },
];

/** A body in danger now, in the words of who stands beside it. */
export const plainBodyCues = (): readonly Cue[] => [
  {
    kind: 'urgent',
    takenBack: true,
    nowOnly: true,
    phrases: [
      'bleeding|bleedin ?really|so|quite lots|loads|everywhere|alot',
      'bleeding|bleedin ?really|so|quite a lot',
      'he|she|mum|dad|wife|husband|son|daughter|nan|grandad|baby|someone ?has|just collapsed',
      'hes|shes|im|mum|dad|baby|son|daughter|he|she ?is ?now choking',
      'hes|shes|mum|dad|baby|son|daughter|he|she|wife|husband ?is ?now fitting',
      'my|her waters ?have|has|just broke|broken|gone',
    ],
    unlessAfter: [
      'at|in|last|with|when|while|whilst|laughing|during|from|after|before|outside|yesterday|because|so|twice|once|earlier|early|on',
      'and i|we|they|he|she|was|the|came|had|needed|you',
      'lung|lungs|veins',
      'up|well|into|a|the|for|me|out|around',
    ],
  },
  {
    kind: 'urgent',
    nowOnly: true,
    phrases: [
      'baby ?is|has ?really not|isnt|hasnt|stopped|stoped|hardly ?been moving|moved|move|kicking|kicked',
      'cant|cannot|dont|not|havent ?not feel|felt ?my|the baby move|moving|kick|kicking',
      'cant|cannot|carnt|cant ?not ?really get|catch ?my|his|her|any breath|air',
      'carnt|cnt|karnt ~breathe|breath',
      'hes|shes|he|she|mum|dad|baby|son|daughter ?is not|isnt responding|responsive',
      'can not feel|move my left|right|legs|leg|arms|arm|face|body',
      'cant|cannot|carnt ?not feel|move my ?left|right ?whole legs|leg|arm|arms|face|side|body',
    ],
    unlessAfter: ['to', 'much|well|properly|very|because|due|after|since|far|as|home', 'test'],
    unlessBefore: ['you'],
  },
];
