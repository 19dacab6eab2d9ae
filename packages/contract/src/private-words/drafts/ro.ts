import type { CueWords } from '../cue-words.ts';
import { draftWords } from './draft-words.ts';

/** Romanian. A draft: no Romanian speaker has checked it. */
export const romanianCues = (): CueWords =>
  draftWords({
    language: 'ro',
    family:
      'soțul|soț|soția|soacra|socrul|bărbatul|partenerul|iubitul|tata|tatăl|mama|fratele|fiul|băiatul|concubinul|el',
    negations: 'nu|fără|nici|niciodată',
    past: 'aveam|avea|avut|fost|era|după|pentru|cu|când|venit|dacă|din',
    life: {
      phrases: [
        'sinucid*|sinucig*',
        'vreau|vroiam|voiam|doresc|aș|vrea ?vrea ?doar ?să mor|moară',
        'îmi doresc ?să mor|moartea',
        'nu ?mai vreau|doresc ?să mai|trăiesc|exist',
        'nu mai vreau să trăiesc|exist',
        'nu vreau să ?mai trăiesc|exist',
        'vreau|o|gândesc|voi ?să mă omor|sinucid|spânzur|omorî',
        'să mă omor|spânzur|tai',
        'să|o ?să îmi|mi iau|curm viața|zilele',
        'îmi iau viața|zilele',
        'îmi|mi fac|provoc rău',
        'mă tai pe|cu|singur|singură',
        'îmi|mi tai venele',
        'mă automutilez',
        'automutil*',
        'supradoz*',
      ],
      unlessAfter: [
        'de râs|foame|rușine|plictiseală|sete|frig',
        'acasă|liniștit|liniștită|demn|în|împăcat',
        'după|la|aici|cu|cât',
      ],
    },
    body: {
      phrases: [
        'durere|dureri|apăsare|înțepături|junghi ?mare|mari|puternică|puternice|groaznice ?foarte în|la piept',
        'mă|îl|o doare ?rău|tare|foarte ?rău|tare ?în|la pieptul|piept|inima',
        'nu ?mai pot|poate ?să ?mai respir|respira|respire',
        'nu ?mai respiră',
        'mă sufoc',
        'se sufocă',
        'respir|respiră foarte greu',
      ],
      unlessAfter: ['de căldur*|cald|râs|nervi|praf', 'pe nas', 'prin|cu mască|masca|nas', 'a trecut'],
    },
    hurt: {
      phrases: [
        '@family ?meu|mea|mă|ma|m|ne ?mă|m|ne ?a bate|lovește|bătut|lovit|violat|bătea|strânge|strangulat|amenință|amenințat',
        'mă bate|lovește|bătea|abuzează|violează ?tare|mereu @family',
        'm a bătut|violat|abuzat',
        'sunt|am|fost ?fost bătută|bătut|abuzată|abuzat|violată|violat ?de',
        'violență|violența|violenței domestică|domestice',
        'violență în|acasă familie',
        'viol|violul|violat|violată',
        'abuz|abuzat|abuzată|abuzuri sexual|fizic|sexuale|fizice',
        'frică|teamă|tem ?mi ?este|e ?de @family',
        'frică|teamă|tem să ?mă merg|întorc|duc acasă',
        'nu mă|sunt|ma ?simt în siguranță acasă',
      ],
      unlessAfter: ['gândul|gându|soarele|vântul|la', 'recordul|palma'],
      unlessBefore: ['nu'],
    },
  });
