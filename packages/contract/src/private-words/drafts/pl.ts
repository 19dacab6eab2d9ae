import type { CueWords } from '../cue-words.ts';
import { draftWords } from './draft-words.ts';

/** Polish. A draft: no Polish speaker has checked it. */
export const polishCues = (): CueWords =>
  draftWords({
    language: 'pl',
    family:
      'mąż|męża|żona|żony|partner|partnera|ojciec|ojca|tata|taty|matka|matki|ojczym|ojczyma|brat|brata|syn|syna|chłopak|chłopaka|teść',
    negations: 'nie|bez|nikt|nigdy',
    past: 'był|była|było|były|miałam|miałem|miał|miała|po|z|ze|przez|przy|kiedy|gdy|wcześniej|jeśli',
    life: {
      phrases: [
        'samobójstw*|samobójcz*',
        'chcę|chcesz|chciałam|chciałem|chciałabym|chciałbym|chce|wolę|wolałabym|wolałbym ?mi ?się ?już ?po ?prostu ?tylko umrzeć',
        'nie chcę|chce|chciałam|chciałem ?mi ?się ?już ?dłużej ?dalej żyć',
        'lepiej żebym umarła|umarł|nie',
        'chcę|chciałam|chciałem|myślę|myślałam|myślałem|planuję|zamierzam ?o|żeby ?się zabić|powiesić|zabiciu|otruć|utopić ?się',
        'zabiję|zabijam|powieszę|otruję|okaleczam|tnę się',
        'się zabiję|powieszę|okaleczam|okaleczać|tnę',
        'okaleczać|okaleczyć|okaleczanie się',
        'samookalecz*',
        'odebrać|odbiorę|odebrał|odbierze sobie|mi życie',
        'skończyć|skończę|zakończyć ?swoje|moje ze|życie|z ?sobą|życiem',
        'robię|zrobię|robić sobie krzywdę',
        'chcę|chciałam|chciałem|mogę zrobić sobie krzywdę',
        'przedawkow*',
      ],
      unlessAfter: [
        'w|we domu|swoim|spokoju|hospicjum|łóżku',
        'spokojnie|godnie|naturalnie',
        'z|ze godnością|śmiechu|wstydu|nudów|rodziną',
        'jak|tak|bez|tutaj|tu|po|przy|razem|lepiej|zdrowo|aktywnie',
        'stopy|psów',
      ],
    },
    body: {
      phrases: [
        'mam|ma|czuję|ciągle ?bardzo ?silny|silne|mocny|mocne|straszny|duży ból|bóle|ucisk|kłucie w klatce',
        'ból|bóle|ucisk ?w klatce|klatki ?piersiowej ?teraz',
        'boli|bolą ?mnie ?go|ją ?bardzo|mocno ?w klatka|klatce|serce',
        'klatka ?piersiowa ?mnie ?bardzo boli',
        'nie mogę|może|mogła|mógł ?złapać|wziąć oddychać|oddechu|tchu',
        'duszę|dusi się',
        'trudno|ciężko ?mi|mu|jej oddychać',
        'nie oddycha',
      ],
      unlessAfter: ['przez nos|maseczkę|maskę', 'w maseczce|masce', 'minął|przeszedł|ustąpił', 'nosem', 'ze śmiechu'],
      unlessBefore: ['nie'],
    },
    hurt: {
      phrases: [
        '@family ?mnie|nas|mną ?często|czasem|ciągle|znowu bije|pobił|pobiła|bił|uderzył|uderzyła|dusi|dusił|kopie|kopał|szarpie|gwałci|zgwałcił',
        'mnie|nas|dzieci bije|biją|bił|pobił|pobiła|pobili|zgwałcił|zgwałcili|molestuje|molestował|maltretuje',
        'bije|biją|pobił|pobiła|pobili|zgwałcił|molestował|molestuje|maltretuje mnie|nas|dzieci|ją',
        'przemoc|przemocy domowa|domowej|domową',
        'przemoc|przemocy w|fizyczna|seksualna|seksualnej domu|rodzinie',
        'zgwałc*',
        'molestow*',
        'znęca|znęcał|znęcała|znęcają się',
        'się nade mną znęca',
        'boję się ?swojego|mojego|mojej|mego @family',
        'boję się ?iść|wracać|wrócić do domu',
        'nie czuję się ?bezpiecznie|bezpieczna|bezpieczny w domu',
      ],
    },
  });
