/** What the panel says of the context tier: facts from other public pages, in our own words. */
export const panelContextEn = {
  'panel.context': 'context',
  'panel.context.switch': 'From other pages',
  'panel.context.legend': 'Small and pale: from other pages',
  'panel.context.line':
    'Context: from other public pages, in our own words; not one of the five documents.',
  'panel.context.off': 'Context is switched off: this stands on no map, timeline or list.',
  'panel.context.on': 'Switch context on',
  'panel.context.notShown':
    '{count} fact from other pages is not shown.|{count} facts from other pages are not shown.',
  'panel.context.show': 'Show it|Show them',
  'panel.context.heading': 'Context',
  'panel.context.statement': 'In our own words',
  'panel.context.inOurWords': 'Context from other pages, in our own words',
  'panel.context.agreement': 'Agreement',
  'panel.context.agreement.two_sources': 'Independent pages agree on the essentials.',
  'panel.context.agreement.one_source': 'Only one independent page tells it.',
  'panel.context.agreement.sources_disagree': 'The pages do not agree.',
  'panel.context.disagreement': 'Where they differ',
  'panel.context.citations': 'Cited pages',
  'panel.context.repeats':
    'Other public pages tell the same. They do not count as witnesses: articles and origins above are those of the five documents.',
  'panel.context.conflict': 'Does not agree with this record',
  'panel.context.conflicts': 'Does not agree with the documents',
  'panel.context.conflictsHint': 'Neither is corrected by the other; both stand as they are.',
  'panel.countContext': '{count} context',
  'panel.townContext': '{town}; {count} context fact apart|{town}; {count} context facts apart',
} as const;

export const panelContextFr: Record<keyof typeof panelContextEn, string> = {
  'panel.context': 'contexte',
  'panel.context.switch': 'D’autres pages',
  'panel.context.legend': 'Petit et pâle : tiré d’autres pages',
  'panel.context.line':
    'Contexte : tiré d’autres pages publiques, dans nos propres termes ; hors des cinq documents.',
  'panel.context.off':
    'Le contexte est désactivé : ceci ne figure ni sur la carte, ni sur la chronologie, ni dans les listes.',
  'panel.context.on': 'Activer le contexte',
  'panel.context.notShown':
    '{count} fait tiré d’autres pages n’est pas montré.|{count} faits tirés d’autres pages ne sont pas montrés.',
  'panel.context.show': 'Le montrer|Les montrer',
  'panel.context.heading': 'Contexte',
  'panel.context.statement': 'Dans nos propres termes',
  'panel.context.inOurWords': 'Contexte d’autres pages, dans nos propres termes',
  'panel.context.agreement': 'Concordance',
  'panel.context.agreement.two_sources': 'Des pages indépendantes concordent sur l’essentiel.',
  'panel.context.agreement.one_source': 'Une seule page indépendante le dit.',
  'panel.context.agreement.sources_disagree': 'Les pages ne concordent pas.',
  'panel.context.disagreement': 'Ce qui diffère',
  'panel.context.citations': 'Pages citées',
  'panel.context.repeats':
    'D’autres pages publiques disent la même chose. Elles ne comptent pas comme témoins : les articles et origines ci-dessus sont ceux des cinq documents.',
  'panel.context.conflict': 'Ne concorde pas avec cette fiche',
  'panel.context.conflicts': 'Ne concorde pas avec les documents',
  'panel.context.conflictsHint':
    'Aucun des deux n’est corrigé par l’autre ; tous deux restent tels quels.',
  'panel.countContext': '{count} de contexte',
  'panel.townContext':
    '{town} ; à part, {count} fait de contexte|{town} ; à part, {count} faits de contexte',
};
