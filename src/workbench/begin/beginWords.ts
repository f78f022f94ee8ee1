const en = {
  'begin.heading': 'Code documents',
  'begin.close': 'Close',
  'begin.intro':
    'Mark words in your own documents and make records of them: each stands on map and timeline at once, carried by its words. All of it stays on this device until you save a file.',
  'begin.failed': 'Not opened:',
  'begin.busy': 'Opening…',
  'begin.new': 'A new project',
  'begin.title': 'Title',
  'begin.lang': 'Language of your own texts',
  'begin.start': 'Start',
  'begin.begun': 'On this device',
  'begin.delete': 'Delete',
  'begin.delete.ask': 'What was not saved as a file is lost.',
  'begin.delete.do': 'Delete {title}',
  'begin.copies': 'A copy of what is there',
  'begin.own': 'Copy of {title}',
  'begin.file': 'Open a project file (ZIP)',
  'begin.folder': 'Open a project folder',
} as const;

const fr: Record<keyof typeof en, string> = {
  'begin.heading': 'Coder des documents',
  'begin.close': 'Fermer',
  'begin.intro':
    'Marquez des mots dans vos propres documents et faites-en des fiches\u00A0: chacune apparaît aussitôt sur la carte et la chronologie, portée par ses mots. Tout reste sur cet appareil tant que vous n’enregistrez pas de fichier.',
  'begin.failed': 'Non ouvert\u00A0:',
  'begin.busy': 'Ouverture…',
  'begin.new': 'Un nouveau projet',
  'begin.title': 'Titre',
  'begin.lang': 'Langue de vos propres textes',
  'begin.start': 'Commencer',
  'begin.begun': 'Sur cet appareil',
  'begin.delete': 'Supprimer',
  'begin.delete.ask': 'Ce qui n’a pas été enregistré dans un fichier est perdu.',
  'begin.delete.do': 'Supprimer {title}',
  'begin.copies': 'Une copie de ce qui existe',
  'begin.own': 'Copie de {title}',
  'begin.file': 'Ouvrir un fichier de projet (ZIP)',
  'begin.folder': 'Ouvrir un dossier de projet',
};

/** What the way to the desk says. */
export const BEGIN_WORDS = { en, fr };
