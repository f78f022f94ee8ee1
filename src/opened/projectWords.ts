import type { Lang } from '../domain/record';

/** Before what is to be done about an issue, as English as these are; the commands print an arrow. */
export const TO_DO = 'To do:';

/** Opening a project and what is said of one: arrives with the part that says it. */
const en = {
  'project.checking': 'Checking the project {file}…',
  'project.which': 'The map shows one project at a time, and these are {count}. Which one?',
  'project.cancel': 'Cancel',
  'project.dismiss': 'Dismiss',
  'project.notOpened': 'Project not opened:',
  'project.colon': ':',
  'project.closesOwn': 'opening it closes your own files, except those kept on this device.',
  'project.open': 'Open the project',
  'project.refused.faults': 'its files cannot be read.',
  'project.refused.issues':
    'nothing in it can be shown. {count} problem:|nothing in it can be shown. {count} problems:',
  'project.refused.damaged_archive':
    'the ZIP file is damaged or cut off ({detail}). Copy or download it again.',
  'project.refused.unpacks_too_large': 'a project may have 32 MB unpacked; this one has more.',
  'project.refused.encrypted':
    '{detail} is protected by a password. Save the ZIP file without one.',
  'project.refused.unknown_codec':
    'it is packed in a way that this page cannot read ({detail}). Save it as an ordinary ZIP file.',
  'project.refused.too_many_files': 'it has {detail} files; a project may have 2,000.',
  'project.refused.leaves_archive':
    'a path in it leads out of the ZIP file ({detail}). Nothing of it was opened.',
  'project.refused.file_twice': 'it holds {detail} twice. Make the ZIP file anew.',
  'project.refused.several_projects':
    'it holds more than one project ({detail}). Put each into a ZIP file of its own.',
  'project.refused.unreadable': 'the browser could not read it ({detail}).',
  'project.refused.no_worker': 'the browser does not let this page check it ({detail}).',
  'project.refused.no_room':
    'this browser has no room for it, or keeps nothing for this page (private window?).',
  'project.refused.not_project':
    'there is no project in it: it has no data/events.json with a data/project.json beside it.',
  'project.refused.not_here':
    'it was opened on another device or in another browser, or deleted here. A project that is opened from a file stays on that device. If you have the file, open it here.',
  'project.refused.kept_damaged':
    'what this device kept of it is damaged. If you have the file, open it again.',
  'project.refused.other_origin':
    'its address is on another site ({detail}). Only a project on the site of this page is opened; download the file and open it here.',
  'project.refused.bad_address': 'the link names no project that could be opened ({detail}).',
  'project.refused.host': 'the site answers that it has no such file ({detail}).',
  'project.refused.no_answer': 'it could not be loaded. Check your connection and try again.',
  'project.more': '{count} more problem|{count} more problems',
  'project.none.heading': 'This project cannot be shown',
  'project.none.title': 'Project not found',
  'project.none.choose': 'Open a project file',
  'project.again': 'Try again',
  'project.back': 'Back to this site’s own map',
  'project.banner': 'Opened from {file}, not this site’s own map.',
  'project.banner.all': '{count} record, in order.|All {count} records are in order.',
  'project.banner.some': '{count} of {all} records shown, {left} not in order.',
  'project.about': 'About this project',
  'project.wrong': '{count} problem|{count} problems',
  'project.from': 'Opened from {file}.',
  'project.keptHere':
    'It is kept on this device and was not sent anywhere. Links to it work in this browser only: who has the file can open it on any device.',
  'project.keptToo': 'A copy is kept on this device, so that it opens without a network.',
  'project.credit': 'Licence of its coding: {licence}.',
  'project.issues.none': 'Every record is in order, and every sentence is accounted for.',
  'project.issues.left':
    '{count} record is left out: it is not in order.|{count} records are left out: they are not in order.',
  'project.issues.heading': '{count} problem|{count} problems',
  'project.issues.hint':
    'Each names the file and line, the record, what is wrong and what to do. What is mended in the files shows when the project is opened again.',
  'project.issues.english': '',
  'project.issues.more': '{count} more is in the text file.|{count} more are in the text file.',
  'project.issues.save': 'Save as text',
  'project.issues.copy': 'Copy as text',
  'project.issues.copied': 'Copied.',
  'project.issues.selected': 'Selected: press Ctrl+C or ⌘C to copy.',
  'project.forget': 'Delete from this device',
  'project.forget.failed': 'It could not be deleted. Try again.',
  'project.close': 'Close',
} as const;

type ProjectWord = keyof typeof en;

const fr: Record<ProjectWord, string> = {
  'project.checking': 'Vérification du projet {file}…',
  'project.which': 'La carte montre un projet à la fois, et en voici {count}. Lequel ?',
  'project.cancel': 'Annuler',
  'project.dismiss': 'Fermer',
  'project.notOpened': 'Projet non ouvert :',
  'project.colon': ' :',
  'project.closesOwn':
    'l’ouvrir ferme vos propres fichiers, sauf ceux qui sont conservés sur cet appareil.',
  'project.open': 'Ouvrir le projet',
  'project.refused.faults': 'ses fichiers ne peuvent pas être lus.',
  'project.refused.issues':
    'rien ne peut en être affiché. {count} problème :|rien ne peut en être affiché. {count} problèmes :',
  'project.refused.damaged_archive':
    'le fichier ZIP est abîmé ou incomplet ({detail}). Copiez-le ou téléchargez-le à nouveau.',
  'project.refused.unpacks_too_large':
    'un projet peut compter 32 Mo une fois décompressé ; celui-ci en compte davantage.',
  'project.refused.encrypted':
    '{detail} est protégé par un mot de passe. Enregistrez le fichier ZIP sans mot de passe.',
  'project.refused.unknown_codec':
    'cette page ne sait pas le décompresser ({detail}). Enregistrez-le comme fichier ZIP ordinaire.',
  'project.refused.too_many_files': 'il a {detail} fichiers ; un projet peut en avoir 2 000.',
  'project.refused.leaves_archive':
    'un de ses chemins mène hors du fichier ZIP ({detail}). Rien n’en a été ouvert.',
  'project.refused.file_twice': 'il contient deux fois {detail}. Refaites le fichier ZIP.',
  'project.refused.several_projects':
    'il contient plusieurs projets ({detail}). Mettez chacun dans son propre fichier ZIP.',
  'project.refused.unreadable': 'le navigateur n’a pas pu le lire ({detail}).',
  'project.refused.no_worker': 'le navigateur ne laisse pas cette page le vérifier ({detail}).',
  'project.refused.no_room':
    'ce navigateur n’a pas assez de place, ou ne conserve rien pour cette page (fenêtre privée ?).',
  'project.refused.not_project':
    'il ne contient pas de projet : il n’a pas de data/events.json avec un data/project.json à côté.',
  'project.refused.not_here':
    'il a été ouvert sur un autre appareil ou dans un autre navigateur, ou supprimé ici. Un projet ouvert depuis un fichier reste sur l’appareil. Si vous avez le fichier, ouvrez-le ici.',
  'project.refused.kept_damaged':
    'ce que cet appareil en a conservé est abîmé. Si vous avez le fichier, ouvrez-le à nouveau.',
  'project.refused.other_origin':
    'son adresse est sur un autre site ({detail}). Seul un projet du site de cette page est ouvert ; téléchargez le fichier et ouvrez-le ici.',
  'project.refused.bad_address': 'le lien ne nomme aucun projet qu’on puisse ouvrir ({detail}).',
  'project.refused.host': 'le site répond qu’il n’a pas ce fichier ({detail}).',
  'project.refused.no_answer': 'il n’a pas pu être chargé. Vérifiez votre connexion et réessayez.',
  'project.more': '{count} autre problème|{count} autres problèmes',
  'project.none.heading': 'Ce projet ne peut pas être affiché',
  'project.none.title': 'Projet introuvable',
  'project.none.choose': 'Ouvrir un fichier de projet',
  'project.again': 'Réessayer',
  'project.back': 'Revenir à la carte de ce site',
  'project.banner': 'Ouvert depuis {file}, ce n’est pas la carte de ce site.',
  'project.banner.all': '{count} fiche, en ordre.|Les {count} fiches sont en ordre.',
  'project.banner.some':
    '{count} fiche affichée sur {all}, {left} à corriger.|{count} fiches affichées sur {all}, {left} à corriger.',
  'project.about': 'À propos de ce projet',
  'project.wrong': '{count} problème|{count} problèmes',
  'project.from': 'Ouvert depuis {file}.',
  'project.keptHere':
    'Il est conservé sur cet appareil et n’a été envoyé nulle part. Ses liens ne marchent que dans ce navigateur : qui a le fichier peut l’ouvrir sur n’importe quel appareil.',
  'project.keptToo': 'Une copie est conservée sur cet appareil : il s’ouvre aussi sans réseau.',
  'project.credit': 'Licence de ses fiches : {licence}.',
  'project.issues.none': 'Chaque fiche est en ordre, et aucune phrase n’est oubliée.',
  'project.issues.left':
    '{count} fiche n’est pas affichée : elle est à corriger.|{count} fiches ne sont pas affichées : elles sont à corriger.',
  'project.issues.heading': '{count} problème|{count} problèmes',
  'project.issues.hint':
    'Chacun nomme le fichier et la ligne, la fiche, ce qui ne va pas et ce qu’il faut faire. Une fois les fichiers corrigés, ouvrez à nouveau le projet.',
  'project.issues.english': 'Les contrôles sont rédigés en anglais.',
  'project.issues.more':
    '{count} autre est dans le fichier texte.|{count} autres sont dans le fichier texte.',
  'project.issues.save': 'Enregistrer comme texte',
  'project.issues.copy': 'Copier comme texte',
  'project.issues.copied': 'Copié.',
  'project.issues.selected': 'Sélectionné : appuyez sur Ctrl+C ou ⌘C pour copier.',
  'project.forget': 'Supprimer de cet appareil',
  'project.forget.failed': 'La suppression n’a pas réussi. Réessayez.',
  'project.close': 'Fermer',
};

export const PROJECT_WORDS: Readonly<Record<Lang, Readonly<Record<ProjectWord, string>>>> = {
  en,
  fr,
};
