import type { Dataset } from '../../dataset/dataset';
import type { GeographicClaim, Lang } from '../../domain/record';
import { compassPointOf } from '../../domain/spatialRelation';
import type { Selection } from '../../store/view';
import type { MessageKey } from '../../ui/messages/catalogue';
import type { Translate } from '../../ui/useTranslate';

/** The claims that a view measures: those that a record quotes, or that are about a town. */
export function claimsOf(
  selection: Selection,
  claims: readonly GeographicClaim[],
): readonly GeographicClaim[] {
  switch (selection.type) {
    case 'event':
      return claims.filter(
        ({ events, subject }) => subject === selection.id || events.includes(selection.id),
      );
    case 'place':
      return claims.filter(
        ({ subject, object }) => subject === selection.id || object === selection.id,
      );
    // A document tells them under its passages.
    case 'source':
    case 'none':
    case 'actor':
    case 'page':
    case 'own':
      return [];
  }
}

/** A claim in sentences: what the article says, what the geometry says, and what follows. */
interface ClaimWords {
  readonly said: string;
  readonly measured: string;
  readonly verdict: string;
  /** Why nothing can be measured, or what else a reader must know. */
  readonly note: string;
}

/** Up to this ratio of stated to measured the two are told as agreeing, without a word on roads. */
const SAME_RATIO = 1.05;

/** Outlines are generalised: their areas are told no finer than this, in km². */
const KM2_STEP = 1000;

/** A direction as articles state it, and its point of the compass as everything else here tells it. */
const STATED_POINTS: ReadonlyMap<string, MessageKey> = new Map([
  ...([
    ['north', 'space.n'],
    ['northeast', 'space.ne'],
    ['east', 'space.e'],
  ] as const),
  ...([
    ['southeast', 'space.se'],
    ['south', 'space.s'],
    ['southwest', 'space.sw'],
  ] as const),
  ...([
    ['west', 'space.w'],
    ['northwest', 'space.nw'],
  ] as const),
]);

function verdictKey({ relation, verdict, ratio = 1 }: GeographicClaim): MessageKey {
  switch (verdict) {
    case 'not_measurable':
      return 'panel.claim.verdict.not_measurable';
    case 'consistent':
      return relation === 'distance' && ratio > SAME_RATIO
        ? 'panel.claim.verdict.road'
        : 'panel.claim.verdict.consistent';
    case 'inconsistent':
      if (relation !== 'distance') return 'panel.claim.verdict.inconsistent';
      return ratio > 1 ? 'panel.claim.verdict.tooLong' : 'panel.claim.verdict.tooShort';
  }
}

/** Names as sentences need them: France with its article in French, and what its outline holds. */
function namesOf(claim: GeographicClaim, { places }: Dataset, lang: Lang, t: Translate) {
  const nameOf = (id: string) =>
    [...places.values()].find((place) => place.id === id)?.name[lang] ?? null;
  const isFrance = claim.object === 'france';
  const object = isFrance ? t('panel.claim.france') : (nameOf(claim.object) ?? claim.object);
  return {
    subject: nameOf(claim.subject),
    object,
    outline: isFrance ? t('panel.claim.metropolitanFrance') : object,
  };
}

function areaInWords(
  { measuredKm2Subject, measuredKm2Object }: GeographicClaim,
  subject: string,
  object: string,
  ratio: number,
  t: Translate,
): string {
  if (measuredKm2Subject === undefined || measuredKm2Object === undefined)
    return t('panel.claim.area', { subject, object, ratio });
  const rounded = (km2: number) => Math.round(km2 / KM2_STEP) * KM2_STEP;
  return t('panel.claim.areaKm2', {
    ...{ subject, object, ratio },
    subjectKm2: rounded(measuredKm2Subject),
    objectKm2: rounded(measuredKm2Object),
  });
}

function saidAndMeasured(
  claim: GeographicClaim,
  dataset: Dataset,
  lang: Lang,
  t: Translate,
): readonly [string, string] {
  const { subject, object, outline } = namesOf(claim, dataset, lang, t);
  const { statedKm: stated = 0, measuredKm, measuredBearing, statedDirection } = claim;
  const point = STATED_POINTS.get(statedDirection ?? '');
  const direction = point ? t(point) : '';
  const ratio = Math.round((claim.ratio ?? 1) * 10) / 10;
  switch (claim.relation) {
    case 'distance':
      return measuredKm === undefined || subject === null
        ? [t('panel.claim.said.from', { stated, object }), '']
        : [
            t('panel.claim.said.distance', { stated }),
            t('panel.claim.distance', { subject, object, measured: Math.round(measuredKm) }),
          ];
    case 'direction':
      if (subject === null) return [t('panel.claim.said.movement', { direction }), ''];
      return measuredBearing === undefined
        ? [t('panel.claim.said.part', { subject, direction }), '']
        : [
            t('panel.claim.said.direction', { subject, object, direction }),
            t('panel.claim.direction', {
              direction: t(`space.${compassPointOf(measuredBearing)}`),
              degrees: measuredBearing,
            }),
          ];
    case 'larger_area': {
      const area = subject ?? claim.subject;
      return [
        t('panel.claim.said.area', { subject: area, object }),
        claim.verdict === 'not_measurable' ? '' : areaInWords(claim, area, outline, ratio, t),
      ];
    }
  }
}

/** A geographic claim in plain words; numbers as the language writes them. */
export function claimInWords(
  claim: GeographicClaim,
  dataset: Dataset,
  lang: Lang,
  t: Translate,
): ClaimWords {
  const [said, measured] = saidAndMeasured(claim, dataset, lang, t);
  const times = Math.round((claim.ratio ?? 1) * 10) / 10;
  return {
    said,
    measured,
    verdict: t(verdictKey(claim), { ratio: times }),
    note: claim.notes?.[lang] ?? '',
  };
}
