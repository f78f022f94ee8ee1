import type { ActorRole } from '../../domain/vocabulary';

/**
 * A verb, and what who does it and whom it befalls cannot be in the record. Only what the order of
 * words settles: subject, verb, object; in the passive the object, verb, ‘by’, subject.
 */
interface Frame {
  readonly verb: RegExp;
  readonly agentNot: readonly ActorRole[];
  readonly patientNot: readonly ActorRole[];
  readonly passive?: boolean;
}

/** Not ‘was attacked’: of a passive the words before the verb name whom it befell. */
const active = (words: string): RegExp =>
  new RegExp(`(?<!\\b(?:was|were|been|being|be|is|are)(?: \\w+ly)? )\\b(?:${words})\\b`, 'gi');

const SUFFERS: readonly ActorRole[] = ['target', 'defender', 'losing'];

export const FRAMES: readonly Frame[] = [
  {
    verb: /\b(?:attacks?|hostilities|offensives?|assaults?|raids?|operations?) (?:against|on|upon)\b/gi,
    agentNot: SUFFERS,
    patientNot: ['attacker', 'controlling'],
  },
  {
    verb: active(
      'attacked|ambushed|shelled|bombed|raided|stormed|defeated|fired (?:on|at)|clashed with',
    ),
    agentNot: ['target', 'losing'],
    patientNot: ['attacker', 'controlling'],
  },
  {
    verb: /\b(?:was|were|been|being) (?:\w+ly )?(?:attacked|hit|ambushed|shelled|bombed|struck|driven|defeated|ousted)\b[^.;]{0,60}?\bby\b/gi,
    agentNot: SUFFERS,
    patientNot: ['attacker', 'controlling'],
    passive: true,
  },
  {
    verb: active(
      'driven|drove|drives?|driving|ousted|oust|ousting|expelled|expel|chased|dislodged?|pushed',
    ),
    agentNot: ['losing', 'target', 'defender'],
    patientNot: ['controlling', 'attacker', 'receiving'],
  },
  {
    verb: active(
      '(?:re)?(?:captured?|seized?|seizing)|retook|retakes?|(?:took|takes?|taken|taking) (?:back )?(?:control|power|over|the)|extend(?:ed)? (?:its|their) control',
    ),
    agentNot: ['losing', 'departing', 'target'],
    patientNot: [],
  },
  { verb: active('lost'), agentNot: ['controlling', 'attacker', 'receiving'], patientNot: [] },
  {
    verb: active('ordered|orders|told to leave'),
    agentNot: ['addressee', 'target', 'departing'],
    patientNot: ['deciding', 'speaker'],
  },
  {
    verb: active('accuses?|accused|blames?|blamed|denounced|threatens?|threatened'),
    agentNot: ['target', 'addressee'],
    patientNot: ['speaker', 'deciding'],
  },
  {
    verb: active('(?:appealed|appeals|written|wrote|writes) to|urged|urges|asked|asks'),
    agentNot: ['addressee', 'target'],
    patientNot: ['speaker', 'deciding'],
  },
  {
    verb: active(
      'left|leaves|fled|flees|withdrew|withdrawn|(?:began|begins?) (?:withdrawing|to (?:withdraw|leave|wind down))|vacated|pull(?:ed|s)? out|abandoned',
    ),
    agentNot: ['receiving', 'seeking', 'controlling', 'attacker'],
    patientNot: [],
  },
  {
    verb: /\b(?:is|are|was|were|has been|have been) (?:seeking|pushing|trying) to\b/gi,
    agentNot: ['departing', 'losing', 'receiving', 'controlling'],
    patientNot: [],
  },
  {
    verb: /\bhand(?:s|ed|ing)?\b[^.;]{0,40}? to\b/gi,
    agentNot: ['receiving', 'seeking'],
    patientNot: ['departing', 'losing'],
  },
  {
    verb: /\b(?:imposed|launched|ordered|approved|led|demanded|requested) by\b/gi,
    agentNot: ['target', 'addressee', 'subject'],
    patientNot: ['deciding'],
    passive: true,
  },
  {
    verb: active('approve[sd]?|agree[sd]?|decide[sd]? (?:to|on)|authori[sz]e[sd]?'),
    agentNot: ['subject', 'target', 'addressee'],
    patientNot: ['deciding'],
  },
  {
    verb: /\bclaim(?:s|ed)? (?:responsibility|to have)\b/gi,
    agentNot: ['losing', 'target', 'defender', 'addressee'],
    patientNot: [],
  },
];

/** What forces do: a person speaks, decides or is spoken of, but holds no town. */
export const NOT_OF_PERSONS: readonly ActorRole[] = [
  'attacker',
  'defender',
  'controlling',
  'losing',
  'departing',
  'receiving',
  'seeking',
];

/** Words by which somebody speaks, or is told to have spoken. */
export const SPEAKING =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|claim(?:s|ed|ing)?|according to|add(?:s|ed|ing)|wr(?:ote|ites?|itten)|warn(?:s|ed|ing)?|confirm(?:s|ed)?|report(?:s|ed)?|express(?:es|ed)?|voic(?:es|ed)|announc(?:es|ed)|accus(?:es|ed)|proclaim\w*|vow(?:s|ed)?|urg(?:es|ed)|call(?:s|ed)? (?:for|on)|repeated calls|statement|spokes\w+|ask(?:s|ed)|appeal\w*|den(?:y|ies|ied)|declar(?:es|ed)|stat(?:es|ed)|demand(?:s|ed)|request(?:s|ed)|oppos(?:es?|ed)|do(?:es)? not want)\b/i;
