/** Forces by words that name none of them, as the inside of a pattern. */
export const FORCE_WORDS =
  'troops|soldiers|peacekeepers|convoys?|forces|fighters|guerrillas|rebels|militants|contingent|battalions?|brigades?|regiments?|units?|columns?|patrols?|reinforcements|paratroopers|commandos|mercenaries|militia(?:men)?|gendarmes|gunmen|observers|monitors';
