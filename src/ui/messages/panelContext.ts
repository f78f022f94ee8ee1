/** What the panel says of the context tier: facts from other public pages, in our own words. */
export const panelContextEn = {
  'panel.context': 'other pages',
  'panel.context.switch': 'From other pages',
  'panel.context.legend': 'Small and pale: from other pages',
  'panel.context.line': 'Background from other pages, in our words – not {from}.',
  'panel.context.off':
    'Facts from other pages are switched off: this is not on the map, timeline or lists.',
  'panel.context.on': 'Show facts from other pages',
  'panel.context.notShown':
    '{count} fact from other pages is not shown.|{count} facts from other pages are not shown.',
  'panel.context.show': 'Show it|Show them',
  'panel.context.heading': 'Background from other pages',
  'panel.context.inOurWords': 'From other pages, in our words',
  'panel.context.agreement.two_sources': 'Two or more pages agree.',
  'panel.context.agreement.one_source': 'One page only.',
  'panel.context.agreement.sources_disagree': 'The pages disagree.',
  'panel.context.citations': 'Cited pages',
  'panel.context.repeats':
    'Other public pages say the same. They do not count as sources here: {only} above.',
  'panel.context.only': 'only the report is counted|only the {number} reports are counted',
  'panel.context.conflict': 'Disagrees with this record',
  'panel.context.conflicts': 'Disagrees with the reports',
  'panel.context.conflictsHint': 'We show both.',
  'panel.countContext': '{count} fact from other pages|{count} facts from other pages',
  'panel.townContext':
    '{town}; {count} fact from other pages|{town}; {count} facts from other pages',
} as const;

export const panelContextFr: Record<keyof typeof panelContextEn, string> = {
  'panel.context': 'autres pages',
  'panel.context.switch': 'D’autres pages',
  'panel.context.legend': 'Petit et pâle : tiré d’autres pages',
  'panel.context.line': 'Contexte tiré d’autres pages, dans nos propres termes – non {from}.',
  'panel.context.off':
    'Les faits d’autres pages sont désactivés : celui-ci n’est ni sur la carte, ni sur la chronologie, ni dans les listes.',
  'panel.context.on': 'Montrer les faits d’autres pages',
  'panel.context.notShown':
    '{count} fait tiré d’autres pages n’est pas montré.|{count} faits tirés d’autres pages ne sont pas montrés.',
  'panel.context.show': 'Le montrer|Les montrer',
  'panel.context.heading': 'Contexte tiré d’autres pages',
  'panel.context.inOurWords': 'D’autres pages, dans nos propres termes',
  'panel.context.agreement.two_sources': 'Deux pages ou plus concordent.',
  'panel.context.agreement.one_source': 'Une seule page.',
  'panel.context.agreement.sources_disagree': 'Les pages ne concordent pas.',
  'panel.context.citations': 'Pages citées',
  'panel.context.repeats':
    'D’autres pages publiques disent la même chose. Elles ne comptent pas comme sources ici : {only} plus haut.',
  'panel.context.only': 'seul l’article est compté|seuls les {number} articles sont comptés',
  'panel.context.conflict': 'En désaccord avec cette fiche',
  'panel.context.conflicts': 'En désaccord avec les articles',
  'panel.context.conflictsHint': 'Nous montrons les deux.',
  'panel.countContext': '{count} fait d’autres pages|{count} faits d’autres pages',
  'panel.townContext': '{town} ; {count} fait d’autres pages|{town} ; {count} faits d’autres pages',
};
