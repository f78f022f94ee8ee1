/** The method page. */
export const panelMethodEn = {
  'panel.method.key': 'Key to the map',
  'panel.method.coding': 'How records are coded',
  'panel.method.coding1':
    'Five news documents are read sentence by sentence. Whatever has a place or a date, stated or safely inferable, becomes a record: who, what, where, when, and the exact words that say so. Nothing is on the map that cannot be checked against these words.',
  'panel.method.coding2':
    'Every sentence is quoted by a record, or listed as a general statement or as boilerplate; boilerplate is never shown. A gap is not filled with a plausible value: what is absent, the source did not say.',
  'panel.method.language': 'Quotations keep their language',
  'panel.method.language1':
    'The words of a source are never replaced by a translation. In the French interface our own rendering stands under each quotation, marked as ours; errors of the source are kept in it. It is an aid to reading: what counts, and what is cited, are the original words.',
  'panel.method.statuses': 'What a status means',
  'panel.method.statuses1':
    'Attribution is part of the fact: what a source asserts occurred, what a party says is claimed. On the map an unbroken outline is something that occurred, a dashed one a claim or a dispute, a dotted one a plan. Plans overtaken by events stand only in lists.',
  'panel.method.tiers': 'Documents and context',
  'panel.method.tiers1':
    'Records rest on the five documents. What is marked as context comes from other public pages: in our own words, never as a quotation, with links to the pages, with how far they agree and where they differ.',
  'panel.method.tiers2':
    'Context is never a witness: it counts in no number of records, articles or origins, and follows them apart. Where it tells what a document tells, it stands in that record’s card and is not drawn again; where the two do not agree, each card names the other and neither is corrected. Who holds a camp is told by the documents first; context fills only what they leave open. All of it is off until you switch it on in the row of layers.',
  'panel.method.dates': 'Dates',
  'panel.method.dates1':
    'Weekdays are resolved by arithmetic from the day of publication, and each record says how. A date is as exact as its source: a record may lie surely, possibly or not in the window. An ongoing state is known until its latest report is published, and is not drawn after that.',
  'panel.method.precision': 'How exact a place is',
  'panel.method.precision1':
    'A named town is a point. “20 km from” a town is a ring around it, because no bearing is given. A region is a hatched area. A country, a distant place or none at all has no mark: the record stands in the lists.',
  'panel.method.precision2':
    'The line between two ends of a movement is inferred, never a known route; a movement with one end fades out.',
  'panel.method.silent': 'What the map does not show',
  'panel.method.silent1':
    'Everything that these five documents do not tell: they are a few days of 2013 and of 2023, and most of what happened in between and elsewhere is missing. An empty map means that no record is known here, not that nothing happened. The numbers are those of the sources and have not been verified.',
  'panel.method.copies': 'Copies are one witness',
  'panel.method.copies1':
    'Two articles that carry the same agency report have one origin and count once, also where a copy changed the wording. Where documents differ, both readings stand side by side.',
  'panel.method.claims': 'How distances, directions and areas are judged',
  'panel.method.claims1':
    'Stated values are kept as stated and measured on the map. Distances are measured in a straight line. Roads are longer: a stated distance between 0.9 and 1.6 times the straight line is let stand, because sparse desert roads make detours of up to about 1.6; outside that range the two do not agree.',
  'panel.method.claims2':
    'A direction agrees within 45°. An area is compared with the outline of the other. Where one of the two has no position of its own, nothing is measured.',
  'panel.method.camps': 'Who holds a camp',
  'panel.method.camps1':
    'Leaving is not handing over: only a recipient that a source names receives a camp, and seeking a camp is not having it. Plans change no hands. In the tent on the map the left half, paler, stands for who left, the right half, filled, for who received; where a source names nobody, only a bare pole is drawn.',
  'panel.method.errors': 'To correct an error',
  'panel.method.errors1':
    'Open the record and then “Report an error in this record” at its foot: it gives the record’s id and a permanent link that holds it. Send the link to whoever publishes this page, with the words of the source that you read otherwise. Ids never change.',
  'panel.method.borders': 'Borders',
  'panel.method.borders1':
    'Borders, names and outlines on the map imply no judgement on the status of any territory. No document gives the limits of “northern Mali”; it is drawn as the regions of Tombouctou, Gao and Kidal. Mali’s regions are those before 2016, without Ménaka and Taoudénit. The names of countries, regions, waters, deserts and mountains are placed by hand: they say roughly where something is, not where it ends.',
  'panel.method.licence': 'Credits and licences',
  'panel.method.notices': 'Licences of the software in this page',
  'panel.method.licence1':
    'Coding (titles, notes, classification): CC BY 4.0. Code: MIT. The quotations belong to their publishers and are excerpts with credit. Basemap: Natural Earth (public domain), © OpenStreetMap contributors (ODbL), GeoNames (CC BY 4.0); relief shaded from NASA’s SRTM30 heights (public domain).',
} as const;

export const panelMethodFr: Record<keyof typeof panelMethodEn, string> = {
  'panel.method.key': 'Légende de la carte',
  'panel.method.coding': 'Comment les fiches sont codées',
  'panel.method.coding1':
    'Cinq articles de presse sont lus phrase par phrase. Tout ce qui a un lieu ou une date, énoncés ou déductibles sans risque, devient une fiche : qui, quoi, où, quand, et les mots exacts qui le disent. Rien ne figure sur la carte qui ne se vérifie dans ces mots.',
  'panel.method.coding2':
    'Chaque phrase est citée par une fiche, ou classée comme énoncé général ou comme élément de page ; ces éléments ne sont jamais montrés. Une lacune n’est pas comblée par une valeur plausible : ce qui manque, la source ne l’a pas dit.',
  'panel.method.language': 'Les citations restent dans leur langue',
  'panel.method.language1':
    'Les mots d’une source ne sont jamais remplacés par une traduction. Sous chaque citation figure notre propre traduction, signalée comme telle ; les erreurs de la source y sont conservées. C’est une aide à la lecture : seuls font foi les mots originaux, et ce sont eux que l’on cite.',
  'panel.method.statuses': 'Ce que veut dire un statut',
  'panel.method.statuses1':
    'L’attribution fait partie du fait : ce qu’une source affirme a eu lieu, ce que dit une partie est une affirmation de cette partie. Sur la carte, un contour plein est un fait, un contour tireté une affirmation ou une contestation, un contour pointillé une prévision. Les prévisions dépassées ne figurent que dans les listes.',
  'panel.method.tiers': 'Documents et contexte',
  'panel.method.tiers1':
    'Les fiches reposent sur les cinq documents. Ce qui est marqué « contexte » vient d’autres pages publiques : dans nos propres termes, jamais comme citation, avec des liens vers ces pages, leur degré de concordance et ce qui diffère.',
  'panel.method.tiers2':
    'Le contexte n’est jamais un témoin : il n’entre dans aucun nombre de fiches, d’articles ou d’origines, et suit à part. S’il dit ce que dit un document, il figure dans cette fiche et n’est pas dessiné une seconde fois ; si les deux ne concordent pas, chaque fiche renvoie à l’autre et aucune n’est corrigée. Les documents disent d’abord qui tient un camp ; le contexte ne comble que ce qu’ils laissent ouvert. Il reste entièrement désactivé tant que vous ne cochez pas sa case parmi les couches.',
  'panel.method.dates': 'Les dates',
  'panel.method.dates1':
    'Les jours de la semaine sont résolus par le calcul à partir du jour de publication, et chaque fiche dit comment. Une date est aussi précise que sa source : une fiche peut être sûrement, peut-être ou pas du tout dans la période. Un état en cours est connu jusqu’à la publication du dernier article, et n’est plus dessiné ensuite.',
  'panel.method.precision': 'La précision des lieux',
  'panel.method.precision1':
    'Une ville nommée est un point. « À 20 km de » une ville est un cercle autour d’elle, faute de direction. Une région est une zone hachurée. Un pays, un lieu éloigné ou une fiche sans lieu n’ont pas de signe : la fiche figure dans les listes.',
  'panel.method.precision2':
    'La ligne entre les deux extrémités d’un mouvement est déduite, jamais un itinéraire connu ; un mouvement à une seule extrémité s’estompe.',
  'panel.method.silent': 'Ce que la carte ne montre pas',
  'panel.method.silent1':
    'Tout ce que ces cinq documents ne disent pas : ils couvrent quelques jours de 2013 et de 2023, et l’essentiel de ce qui s’est passé entre-temps et ailleurs manque. Une carte vide veut dire qu’aucune fiche n’est connue ici, non que rien ne s’est passé. Les chiffres sont ceux des sources et n’ont pas été vérifiés.',
  'panel.method.copies': 'Les copies sont un seul témoin',
  'panel.method.copies1':
    'Deux articles qui reprennent la même dépêche ont une seule origine et comptent une fois, même si une copie a changé les mots. Là où les documents diffèrent, les deux lectures figurent côte à côte.',
  'panel.method.claims': 'Comment sont jugées distances, directions et superficies',
  'panel.method.claims1':
    'Les valeurs indiquées sont gardées telles quelles et mesurées sur la carte. Les distances sont mesurées à vol d’oiseau. Les routes sont plus longues : une distance indiquée entre 0,9 et 1,6 fois la ligne droite est admise, car les rares routes du désert font des détours jusqu’à 1,6 environ ; au-delà, les deux ne concordent pas.',
  'panel.method.claims2':
    'Une direction concorde à 45° près. Une superficie est comparée au contour de l’autre. Si l’un des deux n’a pas de position propre, rien n’est mesuré.',
  'panel.method.camps': 'Qui tient un camp',
  'panel.method.camps1':
    'Partir n’est pas remettre : seul un destinataire nommé par une source reçoit un camp, et chercher à l’obtenir n’est pas l’avoir. Les prévisions ne changent rien. Dans la tente dessinée sur la carte, la moitié gauche, plus pâle, figure qui est parti, la moitié droite, pleine, qui a reçu ; là où une source ne nomme personne, il ne reste qu’un mât nu.',
  'panel.method.errors': 'Corriger une erreur',
  'panel.method.errors1':
    'Ouvrez la fiche puis, tout en bas, « Signaler une erreur dans cette fiche » : vous y trouvez son identifiant et un lien permanent qui le contient. Envoyez ce lien à qui publie cette page, avec les mots de la source que vous lisez autrement. Les identifiants ne changent jamais.',
  'panel.method.borders': 'Les frontières',
  'panel.method.borders1':
    'Les frontières, les noms et les contours de la carte n’impliquent aucun jugement sur le statut d’un territoire. Aucun document ne donne les limites du « nord du Mali » ; il est représenté par les régions de Tombouctou, Gao et Kidal. Les régions du Mali sont celles d’avant 2016, sans Ménaka ni Taoudénit. Les noms de pays, de régions, d’eaux, de déserts et de massifs sont placés à la main : ils disent à peu près où se trouve une chose, non où elle finit.',
  'panel.method.licence': 'Crédits et licences',
  'panel.method.notices': 'Licences des logiciels de cette page',
  'panel.method.licence1':
    'Codage (titres, remarques, classement) : CC BY 4.0. Code : MIT. Les citations appartiennent à leurs éditeurs et sont des extraits crédités. Fond de carte : Natural Earth (domaine public), © les contributeurs d’OpenStreetMap (ODbL), GeoNames (CC BY 4.0) ; relief ombré d’après les altitudes SRTM30 de la NASA (domaine public).',
};
