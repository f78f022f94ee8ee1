/** The dialog that shares and embeds a view. Not in the catalogue: it loads with the dialog. */
export const shareEn = {
  'share.heading': 'Share and download',
  'share.close': 'Close',
  'share.link': 'Link',
  'share.link.hint': 'Opens exactly this: days, layers, filters, map and what is chosen.',
  'share.copyLink': 'Copy link',
  'share.send': 'Send…',
  'share.version': 'Name the version of the data in the link',
  'share.version.hint':
    'As citations do: if the data have changed when it is opened, the page says so.',
  'share.ownFiles': 'Your own files are not in the link or the code: they stay in this browser.',
  'share.embed': 'Embed in a page',
  'share.embed.hint':
    'A quiet page of map and timeline: a click on a town or mark opens the words of its sources. It keeps the credits, links to the full map and lets your readers scroll past.',
  'share.embed.code': 'HTML code',
  'share.copyCode': 'Copy code',
  'share.preview': 'Preview',
  'share.newTab': '(new tab)',
  'share.height': 'Height',
  'share.height.value': '{height} pixels',
  'share.language': 'Language',
  'share.language.en': 'English',
  'share.language.fr': 'Français',
  'share.frameTitle': 'Northern Mali, word for word: map and timeline with their sources',
  'share.copied': 'Copied',
  'share.selected': 'Could not copy. It is selected: press Ctrl+C, or ⌘C on a Mac.',
} as const;

type ShareKey = keyof typeof shareEn;

export const shareFr: Readonly<Record<ShareKey, string>> = {
  'share.heading': 'Partager et télécharger',
  'share.close': 'Fermer',
  'share.link': 'Lien',
  'share.link.hint':
    'Il ouvre exactement cette vue : jours, couches, filtres, carte et ce qui est choisi.',
  'share.copyLink': 'Copier le lien',
  'share.send': 'Envoyer…',
  'share.version': 'Nommer la version des données dans le lien',
  'share.version.hint':
    'Comme les citations : si les données ont changé à l’ouverture, la page le dit.',
  'share.ownFiles':
    'Vos propres fichiers ne sont ni dans le lien ni dans le code : ils restent dans ce navigateur.',
  'share.embed': 'Intégrer dans une page',
  'share.embed.hint':
    'Une page sobre, carte et chronologie : un clic sur une ville ou un signe ouvre les mots de ses sources. Elle garde les crédits, mène à la carte entière et ne retient pas le défilement de votre page.',
  'share.embed.code': 'Code HTML',
  'share.copyCode': 'Copier le code',
  'share.preview': 'Aperçu',
  'share.newTab': '(nouvel onglet)',
  'share.height': 'Hauteur',
  'share.height.value': '{height} pixels',
  'share.language': 'Langue',
  'share.language.en': 'English',
  'share.language.fr': 'Français',
  'share.frameTitle': 'Nord du Mali, mot pour mot : carte et chronologie avec leurs sources',
  'share.copied': 'Copié',
  'share.selected': 'Copie impossible. Le texte est sélectionné : Ctrl+C, ou ⌘C sur un Mac.',
};

/** What is said about sharing, in every language. */
export const SHARE = { en: shareEn, fr: shareFr };
