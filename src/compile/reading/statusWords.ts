import { MODAL_MAY } from './monthOrVerb';

/** Words by which a source says how sure something is. */

/** Somebody says so. */
export const SPEECH_WORDS =
  /\b(?:claim(?:s|ed|ing)?|accus(?:es|ed|ing)|according to|told|tells|sa(?:id|ys?|ying)|add(?:s|ed|ing)|report(?:s|ed|ing|edly)|confirm(?:s|ed|ing)|wr(?:ites?|ote|itten)|express(?:es|ed|ing)|voic(?:es|ed|ing)|warn(?:s|ed|ing)|alleg(?:es|ed|ing|edly)|stat(?:ed|ing)|states(?= that\b)|announc(?:es|ed|ing)|insist(?:s|ed|ing)|th(?:inks?|ought)|believ(?:es?|ed))\b/i;

/** It is said, and nobody tells by whom. */
export const HEARSAY_WORDS =
  /\b(?:(?:is|are|was|were|been) (?:now )?(?:said|reported|believed|thought|perceived|alleged|rumou?red|understood)|said to|perceived to|believed to|reported(?:ly)?|alleged(?:ly)?)\b/i;

/** It is meant to be, or would be under a condition. */
export const PLAN_WORDS = new RegExp(
  // “Due to resume” is a plan, “due to the fighting” a cause; “was to have left”, not “claims to have left”.
  String.raw`\b(?:will|would|shall|should|must be|plan(?:s|ned|ning)?|schedul\w+|postponed|(?<!\b(?:claim(?:s|ed|ing)?|sa(?:id|ys)|reported|alleged|believed|thought|known|appears?|appeared|seems?|seemed) )to have|(?<!not )wants?|wanted|intend(?:s|ed)?|intention|expect(?:s|ed)?|due(?! to (?:the|an?|its|their|his|her|this|that|these|those|lack|fears?|security|heavy|bad|poor)\b)|set (?:for|to)|in order to|if|unless|could be|could|${MODAL_MAY}|might|timetable)\b`,
  'i',
);

/** It is foretold. */
export const FORECAST_WORDS = new RegExp(
  String.raw`\b(?:will|set to|likely to|going to|could|${MODAL_MAY}|might|bound to)\b`,
  'i',
);

/** It is being tried or wished for. */
export const SEEKING_WORDS =
  /\b(?:seek(?:s|ing)?|sought|push(?:es|ing|ed)? (?:to|for)|try(?:ing)?|tries|tried|attempt(?:s|ed|ing)?|aim(?:s|ed|ing)? (?:to|at)|keen|want(?:s|ed|ing)?|hop(?:es|ed|ing)|intend(?:s|ed|ing)?)\b/i;

/** It goes on. */
export const LASTING_WORDS =
  /\b(?:is|are|am|has|have|remains?|continues?|still|ongoing|keeps?|do(?:es)? not|began|begun|\w+ing)\b/i;

/** It has already come about. */
export const HAPPENED_WORDS =
  /\b(?:ha(?:s|ve) (?:already |since )?been|ha(?:s|ve) already|was instead|were instead|took place)\b/i;

/** It is over, as far as the words tell. */
export const PAST_WORDS = /\b(?:had|was|were|used to)\b/i;

/** Witnesses are no party: what they report is no mere claim. */
export const WITNESS_WORDS = /\b(?:eye)?witness(?:es)?\b/i;
