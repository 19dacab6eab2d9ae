/** Words that stand with a capital behind "Dr", "Nurse" or "Sister" and are no name: how a sentence goes on, and work. */
export const englishNotNames = (): readonly string[] =>
  (
    'a about after again all also always am an and another any anyone anything appointment appointments are as ask asked asking at ' +
    'available away awful back bad be because been before being best better both brilliant brought but by call called came can ' +
    'cannot car card care cared caring checked clinic clinical come comes coming consultant could dental department desk did ' +
    'didnt do does doesnt doing done dont down during each either else every everyone everything excellent explained explains ' +
    'fantastic feel felt few finally first for found friendly from gave general get gets getting give given gives giving go goes ' +
    'going good got great had happy has have having he hello help helped helpful her here hers hi him his home hospital how ' +
    'however i if im in incredible instead into is isnt it its just keep keeps kept kind kindly knew know last later led left ' +
    'less let like listened listens look looked looking looks lot lots lovely made make makes many matron me meanwhile might ' +
    'more most much must my near need needed needs never new next nice no nobody none nor not nothing now nurse nurses of off ' +
    'office often ok okay on once one only onto or order other others our out outstanding over overall ordered people perfect ' +
    'please poor practice prescribed professional put quick quickly quite ran rang rather read really referred rest right ' +
    'rota round rounds rude rushed said same sat saw say says see seem seemed seems seen sent several she should showed shows since ' +
    'sister sisters so some somebody someone something soon sorry speak speaking spoke staff still stopped such super superb ' +
    'surgery take taken takes takes talked team telling tells terrible than thank thanks that the their them then there ' +
    'therefore these they think this those though through till time to today told tomorrow too took treated treatment tried try ' +
    'two under unfortunately unhelpful until up upon us used very visit visited visits waited waiting walked want wanted wants ' +
    'ward was wasnt we well went were what when whenever where whether which while who whoever whole whom whose why will with ' +
    'within without wonderful wont worked working works would yes yesterday yet you your ' +
    'practitioner practitioners manager specialist specialists associate assistant assistants station bank bay advisor adviser ' +
    'adviser educator lead leads leader mentor prescriber student students training trainer triage uniform uniforms unit bleep ' +
    'buzzer button service services role company hotline line number room appt strike strikes shortage shortages skill ' +
    'cardiologist surgeon surgeons oncologist anaesthetist radiologist registrar gp gps nhs hca hcas pa ae mri ct icu itu itus ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december morning afternoon evening night christmas easter appointments covid flu ' +
    'private important difficult hard easy unusual foreign wrong written spelt spelled spelling known fine ' +
    'confidential anonymous mispronounced pronounced shown missing unknown different similar common rare misspelt mud enough ' +
    'below above attached listed already nowhere everywhere irrelevant withheld secret something ' +
    'google pepper martens internet understand understood sorted answered answers arrived arranged apologised arrives discharged admitted examined'
  ).split(' ');
