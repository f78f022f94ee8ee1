/** What the words before a place's name say of it. */
export type PlaceCue = 'from' | 'to' | 'toward' | 'near' | 'via' | 'in' | 'visit';

/** ‘the strategic town of’, ‘the capital’: what can stand between such words and the name. */
const BETWEEN = String.raw`(?:(?:the|a|an|its|their|this) )?(?:(?:[\p{L}-]+ ){0,3}(?:towns?|city|village|capital|regions?|area|base|camp|airport|barracks|whole|parts?|portion|north|south|east|west) (?:of |in )?)?(?:the )?`;
const BEARING = '(?:north|south|east|west|northeast|northwest|southeast|southwest)';

const before = (words: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${words}) ${BETWEEN}$`, 'iu');

/** The longer expression before those that stand inside it. */
const CUES: readonly (readonly [PlaceCue, RegExp])[] = [
  [
    'near',
    before(
      String.raw`\d[\d.,]*[ \u00A0\u202F]?(?:kilomet(?:er|re)s?|kms?|miles?)(?: \([^)]*\))?(?: ${BEARING})? (?:from|of|outside|away from)`,
    ),
  ],
  [
    'near',
    before(
      `near|close to|outside|not far from|around|(?:on|in|at) the outskirts of|(?:to the |(?<!the ))${BEARING} of|hours? from`,
    ),
  ],
  [
    'toward',
    before(
      `towards?|(?:on|along) (?:its|their|his|her|the) way (?:back )?to|en route (?:to|for)|in the direction of|bound for|head(?:ed|ing|s)?(?: back| south| north)? (?:for|to)|(?:left|leaves|leaving|set off|set out|departed|makes?|making|made) for|(?:advanc|march|push|progress|mov)(?:e|es|ed|ing)?(?: ${BEARING})? (?:on|against)|(?:advanc|march|push)(?:e|es|ed|ing)?(?: ${BEARING})? to|against`,
    ),
  ],
  [
    'visit',
    before(
      '(?:visit|trip|tour)s? (?:to|of)|(?:met|meets?|meeting|gathered|visit(?:s|ed|ing)?)(?: in| at)?',
    ),
  ],
  [
    'from',
    before(
      'from|left|leaves?|leaving|fled|flees?|fleeing|(?:driven|forced|pushed|pulled|way|moved)? ?out of|quit|quits|quitting|vacat(?:e|es|ed|ing)|abandon(?:s|ed|ing)?|evacuat(?:e|es|ed|ing)|departed',
    ),
  ],
  ['via', before('via|through|by way of|past|passing|passed|crossing')],
  [
    'to',
    before(
      'to|into|onto|reach(?:ed|es|ing)?|enter(?:ed|s|ing)?|(?:arriv(?:e|es|ed|ing|al)|land(?:s|ed|ing)?) (?:in|at|on)',
    ),
  ],
  ['in', before('in|at|inside|within|across|over|of')],
];

/** What the words right before a place's name say of it; `null` where they say nothing. */
export function placeCue(wordsBefore: string): PlaceCue | null {
  for (const [cue, pattern] of CUES) if (pattern.test(wordsBefore)) return cue;
  return null;
}

/** Words of leaving; the name of the place may be the words' object or stand elsewhere. */
export const LEAVING =
  /\b(?:left|leav(?:e|es|ing)|fled|flee(?:s|ing)?|withdr[ae]w\w*|depart\w*|exit|drawdown|vacat\w+|abandon\w+|evacuat\w+|wind(?:s|ing)? down|pull(?:s|ed|ing)?[- ]?out)\b/i;

/** Words of coming or sending. */
export const ARRIVING =
  /\b(?:arriv\w+|sen[dt]\w*|deploy\w*|influx|enter(?:s|ed|ing)?|reach(?:es|ed|ing)?|came|land(?:s|ed|ing)?|move[ds]? in(?:to)?|halt(?:s|ed)?|stop(?:s|ped)?|flown|brought|reinforc\w+)\b/i;

/** Words of wanting; what is wanted has not happened. */
export const SEEKING =
  /\b(?:seek(?:s|ing)?|sought|want(?:s|ed)?|try|tries|tried|trying|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|hop(?:es?|ed|ing)|intend(?:s|ed|ing)?|keen|push(?:es|ing)? to)\b/i;
