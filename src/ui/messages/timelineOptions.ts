import type { Lang } from '../../domain/record';

/** What the options of the timeline say. It comes with them. */
const en = {
  'timeline.folded': 'Shorten quiet stretches',
  'timeline.possible': 'Include uncertain dates',
  'timeline.axis': 'Axis',
  'timeline.zoomIn': 'Zoom in on time',
  'timeline.zoomOut': 'Zoom out of time',
  'timeline.fit': 'Zoom to events',
  'timeline.dates': 'Dates',
  'timeline.view': 'View',
  'timeline.view.histogram': 'Bars',
  'timeline.view.lanes': 'Lanes',
  'timeline.lanesBy': 'One lane for each',
  'timeline.lanesBy.layer': 'Layer',
  'timeline.lanesBy.town': 'Town',
  'timeline.playback': 'Playback',
  'timeline.speed': 'Speed',
  'timeline.loop': 'Loop',
  'timeline.shortcuts': 'One-key shortcuts',
  'timeline.shortcutsHint': 'Space plays, N and P step, + and − zoom',
} as const;

const fr: Record<keyof typeof en, string> = {
  'timeline.folded': 'Raccourcir les périodes creuses',
  'timeline.possible': 'Inclure les dates incertaines',
  'timeline.axis': 'Axe',
  'timeline.zoomIn': 'Agrandir l’axe du temps',
  'timeline.zoomOut': 'Réduire l’axe du temps',
  'timeline.fit': 'Zoomer sur les événements',
  'timeline.dates': 'Dates',
  'timeline.view': 'Affichage',
  'timeline.view.histogram': 'Barres',
  'timeline.view.lanes': 'Lignes',
  'timeline.lanesBy': 'Une ligne par',
  'timeline.lanesBy.layer': 'Couche',
  'timeline.lanesBy.town': 'Ville',
  'timeline.playback': 'Lecture',
  'timeline.speed': 'Vitesse',
  'timeline.loop': 'En boucle',
  'timeline.shortcuts': 'Raccourcis à une touche',
  'timeline.shortcutsHint': 'Espace : lecture ; N et P : suivant, précédent ; + et − : zoom',
};

export const TIMELINE_OPTIONS: Readonly<Record<Lang, Readonly<Record<keyof typeof en, string>>>> = {
  en,
  fr,
};
