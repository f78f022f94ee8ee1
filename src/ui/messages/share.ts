/** The dialog that shares and embeds a view. Not in the catalogue: it loads with the dialog. */
const shareEn = {
  'share.heading': 'Share and download',
  'share.close': 'Close',
  'share.link': 'Link',
  'share.link.hint': 'Opens exactly what you see.',
  'share.copyLink': 'Copy link',
  'share.send': 'Send…',
  'share.version': 'Add the data version',
  'share.version.hint': 'Readers are told if the data have changed.',
  'share.ownFiles': 'Your own files are not in the link or the code; they stay in this browser.',
  'share.localProject':
    'This project is on this device only: its links work in this browser. Send the project’s file instead.',
  'share.data': 'The whole data',
  'share.data.hint':
    'All records, for other programs; datapackage.json says what each field holds and names further files.',
  'share.embed': 'Embed in a page',
  'share.embed.hint': 'A compact map and timeline for your article, with sources and credits.',
  'share.embed.code': 'HTML code',
  'share.copyCode': 'Copy code',
  'share.preview': 'Preview',
  'share.newTab': '(new tab)',
  'share.height': 'Height',
  'share.height.value': '{height} pixels',
  'share.language': 'Language',
  'share.language.en': 'English',
  'share.language.fr': 'Français',
  'share.frameTitle': '{title}: map and timeline with their sources',
  'share.copied': 'Copied',
  'share.selected': 'Could not copy. It is selected: press Ctrl+C, or ⌘C on a Mac.',
} as const;

type ShareKey = keyof typeof shareEn;

const shareFr: Readonly<Record<ShareKey, string>> = {
  'share.heading': 'Partager et télécharger',
  'share.close': 'Fermer',
  'share.link': 'Lien',
  'share.link.hint': 'Ouvre exactement ce que vous voyez.',
  'share.copyLink': 'Copier le lien',
  'share.send': 'Envoyer…',
  'share.version': 'Ajouter la version des données',
  'share.version.hint': 'La page avertit si les données ont changé.',
  'share.ownFiles':
    'Vos propres fichiers ne sont ni dans le lien ni dans le code ; ils restent dans ce navigateur.',
  'share.localProject':
    'Ce projet n’est que sur cet appareil : ses liens ne marchent que dans ce navigateur. Envoyez plutôt le fichier du projet.',
  'share.data': 'Toutes les données',
  'share.data.hint':
    'Toutes les fiches, pour d’autres programmes ; datapackage.json décrit chaque champ et nomme les autres fichiers.',
  'share.embed': 'Intégrer dans une page',
  'share.embed.hint':
    'Une carte et une chronologie compactes pour votre article, avec sources et crédits.',
  'share.embed.code': 'Code HTML',
  'share.copyCode': 'Copier le code',
  'share.preview': 'Aperçu',
  'share.newTab': '(nouvel onglet)',
  'share.height': 'Hauteur',
  'share.height.value': '{height} pixels',
  'share.language': 'Langue',
  'share.language.en': 'English',
  'share.language.fr': 'Français',
  'share.frameTitle': '{title} : carte et chronologie avec leurs sources',
  'share.copied': 'Copié',
  'share.selected': 'Copie impossible. Le texte est sélectionné : Ctrl+C, ou ⌘C sur un Mac.',
};

/** What is said about sharing, in every language. */
export const SHARE = { en: shareEn, fr: shareFr };
