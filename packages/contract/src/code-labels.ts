import type { askers, attentionCues, audiences, communicationNeeds, contactReasons, modes, sources } from './labels.ts';

type Labels<Codes extends readonly string[]> = Readonly<Record<Codes[number], string>>;

/**
 * What each code means, in English, for staff: in a table, an export or a report. What a person who answers reads is in the
 * messages of the elements, in their language.
 */
export const codeLabels: {
  readonly mode: Labels<typeof modes>;
  readonly audience: Labels<typeof audiences>;
  readonly askedBy: Labels<typeof askers>;
  readonly source: Labels<typeof sources>;
  readonly need: Labels<typeof communicationNeeds>;
  readonly attention: Labels<typeof attentionCues>;
  readonly contactReason: Labels<typeof contactReasons>;
} = {
  mode: {
    self: 'By themselves',
    helped: 'With help',
    interview: 'Asked by somebody',
    story: 'As a story',
  },
  audience: {
    patient: 'Patient',
    carer: 'Carer',
    'family-friend': 'Family or friend',
    staff: 'Staff',
    child: 'Child',
    'young-person': 'Young person',
  },
  askedBy: {
    nobody: 'Nobody',
    'peer-or-volunteer': 'A peer or volunteer',
    'staff-not-giving-care': 'Staff who do not give their care',
    'staff-giving-care': 'Staff who give their care',
    researcher: 'A researcher',
  },
  source: { screen: 'On a screen', paper: 'Typed in from paper' },
  need: {
    'easy-read': 'Easy read',
    'large-print': 'Large print',
    braille: 'Braille',
    audio: 'Audio',
    bsl: 'British Sign Language',
    'other-language': 'Another language',
    'help-from-person': 'Help from a person',
    'phone-or-face-to-face': 'By phone or face to face',
    'more-time': 'More time',
    paper: 'On paper',
  },
  attention: { urgent: 'May be urgent', safeguarding: 'May be about safety' },
  contactReason: {
    'hear-what-changed': 'To hear what changed',
    'take-part': 'To take part',
    'talk-about-answers': 'To talk about their answers',
  },
};
