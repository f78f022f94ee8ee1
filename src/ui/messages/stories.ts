/** Guided readings, as far as they are seen before one is opened; the rest is in storyReader.ts. */
export const storiesEn = {
  'panel.page.stories': 'Stories',
  'story.list': 'Stories',
  'story.open': 'Story: {title}, {count} step|Story: {title}, {count} steps',
  'story.datesOf': 'Just the dates: {dates}',
  'story.dates': 'Just the dates',
  'story.steps': '{count} step|{count} steps',
  'story.back': 'Back to the story: {title}',
  'story.close': 'Close the story',
} as const;

export const storiesFr: Record<keyof typeof storiesEn, string> = {
  'panel.page.stories': 'Récits',
  'story.list': 'Récits',
  'story.open': 'Récit : {title}, {count} étape|Récit : {title}, {count} étapes',
  'story.datesOf': 'Voir ces dates : {dates}',
  'story.dates': 'Voir ces dates',
  'story.steps': '{count} étape|{count} étapes',
  'story.back': 'Revenir au récit : {title}',
  'story.close': 'Fermer le récit',
};
