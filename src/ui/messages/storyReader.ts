/** The open story: loaded with it, and therefore apart from the catalogue. */
export const storyReaderEn = {
  'story.intro':
    'Each leads over the map in a few steps. Every sentence shows the records it rests on.',
  'story.keys': 'Scroll, or turn the steps with the arrow keys.',
  'story.loading': 'The story is loading…',
  'story.step': 'Step {step} of {count}',
  'story.stepNamed': 'Step {step} of {count}: {title}',
  'story.previous': 'Previous step',
  'story.next': 'Next step',
  'story.turn': 'Steps of the story',
  'story.record': 'Record: {title}',
  'story.claim': 'Stated and measured: the words in {publisher}',
  'story.left': 'You look at something else than the story.',
  'story.return': 'Return to the story’s view',
  'story.failed': 'The story could not be loaded.',
  'story.retry': 'Try again',
} as const;

export const storyReaderFr: Record<keyof typeof storyReaderEn, string> = {
  'story.intro':
    'Chacune mène sur la carte en quelques étapes. Chaque phrase montre les fiches sur lesquelles elle repose.',
  'story.keys': 'Faites défiler, ou changez d’étape avec les flèches du clavier.',
  'story.loading': 'Le récit se charge…',
  'story.step': 'Étape {step} sur {count}',
  'story.stepNamed': 'Étape {step} sur {count} : {title}',
  'story.previous': 'Étape précédente',
  'story.next': 'Étape suivante',
  'story.turn': 'Étapes du récit',
  'story.record': 'Fiche : {title}',
  'story.claim': 'Affirmé et mesuré : les mots de {publisher}',
  'story.left': 'Vous regardez autre chose que le récit.',
  'story.return': 'Revenir à la vue du récit',
  'story.failed': 'Le récit n’a pas pu être chargé.',
  'story.retry': 'Réessayer',
};

/** What the open story says, in every language. */
export const STORY_READER = { en: storyReaderEn, fr: storyReaderFr };
