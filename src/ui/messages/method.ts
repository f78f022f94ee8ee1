/** The page on method. Not in the catalogue: it loads with that page. */
export const methodEn = {
  'panel.method.key': 'Key to the map',
  'panel.method.coding': 'How records are made',
  'panel.method.coding1':
    '{read} Whatever has a place or a date, given or safely worked out, becomes a record: who, what, where, when, and the exact words that say so. Every mark of the reports can be checked against these words{pale}.',
  'panel.method.read':
    'One news report is read sentence by sentence.|{Number} news reports are read sentence by sentence.',
  'panel.method.pale': '; small pale marks link to the other pages they come from',
  'panel.method.coding2':
    'Every sentence is quoted by a record, or set aside as a general statement or as page furniture (menus, notices), which is never shown. Gaps are not filled with guesses: what is missing, the source did not say.',
  'panel.method.language': 'Quotations keep their language',
  'panel.method.language1': 'The words of a source are never replaced by a translation.',
  'panel.method.language2':
    'In the French interface our own translation stands under each quotation, marked as ours, with the errors of the source. It is an aid to reading: what counts, and what is cited, are the original words.',
  'panel.method.statuses': 'What a status means',
  'panel.method.statuses1':
    'Who says it is part of the fact: what a source reports as fact is “Happened”; what one side says is “Claimed”. On the map a solid outline is reported as fact, a dashed one is claimed or disputed, a dotted one is planned. Plans that were changed stand only in lists.',
  'panel.method.tiers': 'The report and other pages|The {number} reports and other pages',
  'panel.method.documents': 'The report|The {number} reports',
  'panel.method.tiers1':
    'Records come {from}. What is marked “other pages” is background from public pages: in our own words, never as a quotation, with links to the pages, whether they agree and where they differ.',
  'panel.method.tiers2':
    'Facts from other pages are no evidence here: they are counted apart from records and articles. Where they say what a record says, they stand in that record’s card and are not drawn again; where the two disagree, each card names the other and we show both. Who holds a camp is told by the reports first; other pages fill only what they leave open. All of it is off until you switch on “From other pages” in the layers.',
  'panel.method.dates': 'Dates',
  'panel.method.dates1':
    'A weekday (“on Thursday”) is turned into a date by counting from the day of publication, and each record says how. A date is as exact as its source: a record may fall on the chosen dates surely, perhaps or not at all; “date uncertain” means perhaps. What was still going on is drawn until the day it was last reported, and not after.',
  'panel.method.precision': 'How exact a place is',
  'panel.method.precision1':
    'A named town is a point. “20 km from” a town is a ring around it, because no direction is given. Somewhere in a region is an outline or stripes. A whole country, a faraway place or no place at all has no mark: the record is in the lists.',
  'panel.method.precision2':
    'The line between the two ends of a movement is ours, never a known route; a movement with only one end fades out.',
  'panel.method.silent': 'What the map does not show',
  'panel.method.silent1':
    '{unsaid}{silent}. An empty map means that we have no record here, not that nothing happened. The numbers are those of the sources and have not been verified.',
  'panel.method.unsaid':
    'Everything this report does not say|Everything these {number} reports do not say',
  'panel.method.copies': 'Copies count once',
  'panel.method.copies1':
    'Two articles that carry the same agency report have one origin and count once, even where a copy changed the wording. Where the reports differ, both versions stand side by side.',
  'panel.method.claims': 'How distances, directions and areas are checked',
  'panel.method.claims1':
    'Numbers are kept as the source gives them and measured on the map in a straight line. Roads are longer: a given distance between 0.9 and 1.6 times the straight line fits, because roads across the desert are few and can be up to about 1.6 times as long; outside that range it does not.',
  'panel.method.claims2':
    'A direction fits within 45°. An area is compared with the outline of the other. Where one of the two has no exact position, nothing is measured.',
  'panel.method.camps': 'Who holds a camp',
  'panel.method.camps1':
    'Leaving is not handing over: only someone a source names takes over a camp, and wanting a camp is not having it. Plans change nothing. In the tent on the map the left half, paler, stands for who left, the right half, filled, for who took over; where a source names no one, only a bare pole is drawn.',
  'panel.method.errors': 'To correct an error',
  'panel.method.errors1':
    'Open the record and then “Report an error in this record” at its foot: it gives a permanent link that names the record. Send the link to whoever publishes this page, with the words of the source that you read differently. Ids never change.',
  'panel.method.borders': 'Borders',
  'panel.method.borders1':
    'Borders, names and outlines on the map imply no judgement on the status of any territory. {borders}The names of countries, regions, waters, deserts and mountains are placed by hand: they say roughly where something is, not where it ends.',
  'panel.method.licence': 'Credits and licences',
  'panel.method.notices': 'Licences of the software in this page',
  'panel.method.licence1':
    'Coding (titles, notes, classification): {licence}. Code: MIT. The quotations belong to their publishers and are excerpts with credit. Basemap: Natural Earth (public domain), © OpenStreetMap contributors (ODbL), GeoNames (CC BY 4.0); relief shaded from NASA’s SRTM30 heights (public domain).',
} as const;

const methodFr: Record<keyof typeof methodEn, string> = {
  'panel.method.key': 'Légende de la carte',
  'panel.method.coding': 'Comment les fiches sont faites',
  'panel.method.coding1':
    '{read} Tout ce qui a un lieu ou une date, donnés ou déduits sans risque, devient une fiche : qui, quoi, où, quand, et les mots exacts qui le disent. Chaque repère tiré des articles se vérifie dans ces mots{pale}.',
  'panel.method.read':
    'Un article de presse est lu phrase par phrase.|{Number} articles de presse sont lus phrase par phrase.',
  'panel.method.pale': ' ; les petits repères pâles renvoient aux autres pages dont ils sont tirés',
  'panel.method.coding2':
    'Chaque phrase est citée par une fiche, ou mise à part comme énoncé général ou comme habillage de page (menus, mentions), jamais montré. Les lacunes ne sont pas comblées par des suppositions : ce qui manque, la source ne l’a pas dit.',
  'panel.method.language': 'Les citations restent dans leur langue',
  'panel.method.language1': 'Les mots d’une source ne sont jamais remplacés par une traduction.',
  'panel.method.language2':
    'Sous chaque citation figure notre propre traduction, signalée comme telle, avec les erreurs de la source. C’est une aide à la lecture : seuls comptent les mots originaux, et ce sont eux que l’on cite.',
  'panel.method.statuses': 'Ce que veut dire un statut',
  'panel.method.statuses1':
    'Qui le dit fait partie du fait : ce qu’une source donne pour un fait est un « Fait rapporté » ; ce que dit une partie est « Selon une partie ». Sur la carte, un contour plein est un fait rapporté, un contour tireté est dit par une partie ou contesté, un contour pointillé est prévu. Les projets modifiés depuis ne figurent que dans les listes.',
  'panel.method.tiers': 'L’article et les autres pages|Les {number} articles et les autres pages',
  'panel.method.documents': 'L’article|Les {number} articles',
  'panel.method.tiers1':
    'Les fiches viennent {from}. Ce qui est marqué « autres pages » est un contexte tiré de pages publiques : dans nos propres termes, jamais comme citation, avec des liens vers ces pages, leur accord et ce qui diffère.',
  'panel.method.tiers2':
    'Les faits d’autres pages ne font pas preuve ici : ils sont comptés à part des fiches et des articles. S’ils disent ce que dit une fiche, ils y figurent et ne sont pas dessinés une seconde fois ; si les deux se contredisent, chaque fiche renvoie à l’autre et nous montrons les deux. Les articles disent d’abord qui tient un camp ; les autres pages ne comblent que ce qu’ils laissent ouvert. Tout cela reste désactivé tant que vous ne cochez pas « D’autres pages » parmi les couches.',
  'panel.method.dates': 'Les dates',
  'panel.method.dates1':
    'Un jour de la semaine (« jeudi ») est converti en date à partir du jour de publication, et chaque fiche dit comment. Une date est aussi précise que sa source : une fiche peut tomber aux dates choisies sûrement, peut-être ou pas du tout ; « date incertaine » veut dire peut-être. Ce qui était encore en cours est dessiné jusqu’au jour de la dernière mention, et pas au-delà.',
  'panel.method.precision': 'La précision des lieux',
  'panel.method.precision1':
    'Une ville nommée est un point. « À 20 km de » une ville est un cercle autour d’elle, faute de direction. Quelque part dans une région est un contour ou des hachures. Un pays entier, un lieu éloigné ou l’absence de lieu n’ont pas de repère : la fiche est dans les listes.',
  'panel.method.precision2':
    'La ligne entre les deux extrémités d’un mouvement est de nous, jamais un itinéraire connu ; un mouvement à une seule extrémité s’estompe.',
  'panel.method.silent': 'Ce que la carte ne montre pas',
  'panel.method.silent1':
    '{unsaid}{silent}. Une carte vide veut dire que nous n’avons aucune fiche ici, et non que rien ne s’est passé. Les chiffres sont ceux des sources et n’ont pas été vérifiés.',
  'panel.method.unsaid':
    'Tout ce que cet article ne dit pas|Tout ce que ces {number} articles ne disent pas',
  'panel.method.copies': 'Les copies comptent une fois',
  'panel.method.copies1':
    'Deux articles qui reprennent la même dépêche ont une seule origine et comptent une fois, même si une copie a changé les mots. Là où les articles divergent, les deux versions figurent côte à côte.',
  'panel.method.claims': 'Comment sont vérifiées distances, directions et superficies',
  'panel.method.claims1':
    'Les nombres sont gardés tels que la source les donne et mesurés sur la carte à vol d’oiseau. Les routes sont plus longues : une distance donnée entre 0,9 et 1,6 fois la ligne droite concorde, car les rares routes du désert font des détours jusqu’à 1,6 environ ; au-delà, non.',
  'panel.method.claims2':
    'Une direction concorde à 45° près. Une superficie est comparée au contour de l’autre. Si l’un des deux n’a pas de position exacte, rien n’est mesuré.',
  'panel.method.camps': 'Qui tient un camp',
  'panel.method.camps1':
    'Partir n’est pas remettre : seul celui que nomme une source reprend un camp, et vouloir l’obtenir n’est pas l’avoir. Les projets ne changent rien. Dans la tente dessinée sur la carte, la moitié gauche, plus pâle, figure qui est parti, la moitié droite, pleine, qui s’est installé ; là où une source ne nomme personne, il ne reste qu’un mât nu.',
  'panel.method.errors': 'Corriger une erreur',
  'panel.method.errors1':
    'Ouvrez la fiche puis, tout en bas, « Signaler une erreur dans cette fiche » : vous y trouvez un lien permanent qui désigne la fiche. Envoyez ce lien à qui publie cette page, avec les mots de la source que vous lisez autrement. Les identifiants ne changent jamais.',
  'panel.method.borders': 'Les frontières',
  'panel.method.borders1':
    'Les frontières, les noms et les contours de la carte n’impliquent aucun jugement sur le statut d’un territoire. {borders}Les noms de pays, de régions, d’eaux, de déserts et de massifs sont placés à la main : ils disent à peu près où se trouve une chose, et non où elle finit.',
  'panel.method.licence': 'Crédits et licences',
  'panel.method.notices': 'Licences des logiciels de cette page',
  'panel.method.licence1':
    'Codage (titres, remarques, classement) : {licence}. Code : MIT. Les citations appartiennent à leurs éditeurs et sont des extraits crédités. Fond de carte : Natural Earth (domaine public), © les contributeurs d’OpenStreetMap (ODbL), GeoNames (CC BY 4.0) ; relief ombré d’après les altitudes SRTM30 de la NASA (domaine public).',
};

/** What the page on method says, in every language. */
export const METHOD = { en: methodEn, fr: methodFr };
