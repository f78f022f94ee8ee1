/** Guided readings, as far as they are seen before one is opened; the rest is in storyReader.ts. */
export const storiesEn = {
  'panel.page.stories': 'Stories',
  'story.list': 'Guided readings',
  'story.open': 'Guided reading: {title}, {count} step|Guided reading: {title}, {count} steps',
  'story.dates': 'Just the dates',
  'story.datesOf': 'Just the dates: {dates}',
  'story.steps': '{count} step|{count} steps',
  'story.back': 'Back to the story: {title}',
  'story.close': 'Leave the story',
} as const;

export const storiesFr: Record<keyof typeof storiesEn, string> = {
  'panel.page.stories': 'Récits',
  'story.list': 'Lectures guidées',
  'story.open': 'Lecture guidée : {title}, {count} étape|Lecture guidée : {title}, {count} étapes',
  'story.dates': 'Voir ces dates',
  'story.datesOf': 'Voir ces dates : {dates}',
  'story.steps': '{count} étape|{count} étapes',
  'story.back': 'Revenir au récit : {title}',
  'story.close': 'Quitter le récit',
};
