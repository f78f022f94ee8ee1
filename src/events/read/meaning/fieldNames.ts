import type { CodedField } from '../../columns/ownColumns';

/**
 * Names that files give, in English and French, to what the columns of an own set hold, the surest
 * first, as `plainName` gives them.
 */
export const FIELD_NAMES = {
  title: namesIn('title_en title titre name nom headline label libelle event_name intitule event'),
  type: namesIn(
    'sub_event_type subtype event_type type kind category categorie type_evenement type_d_evenement type_incident incident_type nature disorder_type',
  ),
  actor: namesIn(
    'actor actor1 actor_1 side_a acteur acteur1 acteur_1 perpetrator auteur group groupe',
  ),
  target: namesIn('target actor2 actor_2 side_b cible acteur2 acteur_2 victim victime'),
  place: namesIn(
    'place place_name location lieu locality localite town ville city village settlement where_coordinates site commune admin3 admin2 cercle admin1 admin region',
  ),
  country: namesIn('country pays country_name nom_pays adm0_name admin0'),
  fatalities: namesIn(
    'fatalities deaths best killed dead morts tues deces nombre_de_morts victimes',
  ),
} as const satisfies Readonly<Record<CodedField | 'fatalities', readonly string[]>>;

function namesIn(text: string): readonly string[] {
  return text.split(' ');
}
