/** What stands before the name of a month and not before a verb: a day, “in”, “early”, another month and a word between. */
const NOT_AFTER_DATE = String.raw`(?<!\d (?:of )?|\d(?:st|nd|rd|th) (?:of )?|\b(?:in|of|since|until|till|by|on|early|late|mid|last|next|during|before|after|from|through|each|every)[ -]|\b(?:march|april|june|july) (?:and|or|to) )`;

/** “May” as a verb, where a pattern does not tell capitals apart: not of “on 10 May”, “in May”, “May 10”. */
export const MODAL_MAY = String.raw`${NOT_AFTER_DATE}may(?! \d)`;

/** “March” as a verb, in the same way. */
export const VERB_MARCH = String.raw`${NOT_AFTER_DATE}march(?! \d)`;
