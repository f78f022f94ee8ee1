import type { SourceId } from '../../domain/ids';
import type { GeographicClaim, Place, Source } from '../../domain/record';
import type { CompiledDataset } from '../compiled';
import type { CompiledTranslations } from '../translations';
import type { DocumentFile } from './documentFile';

/** Rows of the lists of the open data: what of the dataset they tell, in the names of the contract. */

const sourceRow = (
  { id, file, publisher, title, published, origin, url, language, outside }: Source,
  text_iri: string | undefined,
) => ({
  ...{ id, file, text_iri, publisher, title, published, origin, url: url ?? null },
  ...{ language, outside },
});
export type SourceRow = ReturnType<typeof sourceRow>;

/** `sources.json`; `null` for the address that a document has not. */
export const sourceRows = (
  { sources }: CompiledDataset,
  documents: ReadonlyMap<SourceId, DocumentFile>,
): readonly SourceRow[] =>
  sources.map((source) => sourceRow(source, documents.get(source.id)?.iri));

const claimRow = (claim: GeographicClaim, fr: string | undefined) => ({
  id: claim.id,
  source: claim.source,
  exact: claim.exact,
  fr: fr ?? null,
  start: claim.start,
  end: claim.end,
  relation: claim.relation,
  subject: claim.subject,
  object: claim.object,
  stated_km: claim.statedKm ?? null,
  measured_km: claim.measuredKm ?? null,
  stated_direction: claim.statedDirection ?? null,
  measured_bearing_deg: claim.measuredBearing ?? null,
  subject_km2: claim.measuredKm2Subject ?? null,
  object_km2: claim.measuredKm2Object ?? null,
  ratio: claim.ratio ?? null,
  verdict: claim.verdict,
  notes: claim.notes?.en ?? null,
});
export type ClaimRow = ReturnType<typeof claimRow>;

/** `geographic-claims.json`; `null` where a claim is of another relation or says nothing. */
export const claimRows = (
  { claims }: CompiledDataset,
  translations: CompiledTranslations,
): readonly ClaimRow[] => claims.map((claim) => claimRow(claim, translations[claim.exact]));

/** Properties of a feature of `places.geojson`. */
export const placeProperties = (place: Place) => ({
  id: place.id,
  name_en: place.name.en,
  name_fr: place.name.fr,
  kind: place.kind,
  pcode: place.pcode,
  gazetteer: place.gazetteer,
  aliases: place.aliases,
  notes: place.notes?.en,
});
export type PlaceProperties = ReturnType<typeof placeProperties>;
