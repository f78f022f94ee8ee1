/** The open story: loaded with it, and therefore apart from the catalogue. */
const storyReaderEn = {
  'story.intro':
    'A short tour of the map. The icons after a sentence open the records behind it.|Short tours of the map. The icons after a sentence open the records behind it.',
  'story.none': 'No story is told here.',
  'story.loading': 'The story is loading…',
  'story.step': 'Step {step} of {count}',
  'story.stepNamed': 'Step {step} of {count}: {title}',
  'story.previous': 'Previous step',
  'story.next': 'Next step',
  'story.turn': 'Steps of the story',
  'story.record': 'Record: {title}',
  'story.claim': 'Checked on the map: the words of {publisher}',
  'story.left': 'You have left the story’s view.',
  'story.return': 'Back to the story’s view',
  'story.failed': 'The story could not be loaded.',
  'story.retry': 'Try again',
} as const;

const storyReaderFr: Record<keyof typeof storyReaderEn, string> = {
  'story.intro':
    'Un parcours court sur la carte. Les icônes après une phrase ouvrent les fiches dont elle est tirée.|Parcours courts sur la carte. Les icônes après une phrase ouvrent les fiches dont elle est tirée.',
  'story.none': 'Aucun récit n’est proposé ici.',
  'story.loading': 'Le récit se charge…',
  'story.step': 'Étape {step} sur {count}',
  'story.stepNamed': 'Étape {step} sur {count} : {title}',
  'story.previous': 'Étape précédente',
  'story.next': 'Étape suivante',
  'story.turn': 'Étapes du récit',
  'story.record': 'Fiche : {title}',
  'story.claim': 'Vérifié sur la carte : les mots de {publisher}',
  'story.left': 'Vous avez quitté la vue du récit.',
  'story.return': 'Revenir à la vue du récit',
  'story.failed': 'Le récit n’a pas pu être chargé.',
  'story.retry': 'Réessayer',
};

/** What the open story says, in every language. */
export const STORY_READER = { en: storyReaderEn, fr: storyReaderFr };
