import type { Dataset } from '../../dataset/dataset';
import {
  type CampCustody,
  type CustodyInterval,
  type CustodyTransition,
  isPartial,
} from '../../domain/custody';
import type { ActorId } from '../../domain/ids';
import type { EventRecord, Lang, Place } from '../../domain/record';
import { formatDay } from '../../ui/formatDate';
import type { Translate } from '../../ui/useTranslate';
import { shortNameOf } from '../actors/actorWords';

/** What sentences on camps are made with. */
export interface CampLanguage {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly t: Translate;
}

function actorsInWords(ids: readonly ActorId[], { dataset, lang }: CampLanguage): string {
  const names = ids.map((id) => {
    const actor = dataset.actors.get(id);
    return actor ? shortNameOf(actor, lang) : id;
  });
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
}

function heldInWords(
  { holders: ids, standing, startStated }: Extract<CustodyInterval, { readonly type: 'held' }>,
  language: CampLanguage,
): string {
  const { t } = language;
  const holders = actorsInWords(ids, language);
  if (standing === 'claimed') return t('panel.camp.claimed', { holders });
  return startStated ? holders : t('panel.camp.sinceUnknown', { holders });
}

function changeInWords({ before, after }: CustodyTransition, language: CampLanguage): string {
  const { t } = language;
  const leaving = actorsInWords(before, language);
  const receiving = actorsInWords(after, language);
  if (after.length === 0) return t('panel.camp.nowLeft', { before: leaving });
  return before.length === 0
    ? t('panel.camp.nowTaken', { after: receiving })
    : t('panel.camp.nowGiven', { before: leaving, after: receiving });
}

/** Who holds the camp in an interval, and that one party claims it where that is so. */
export function holdersInWords(
  { holders: ids, standing }: Extract<CustodyInterval, { readonly type: 'held' }>,
  language: CampLanguage,
): string {
  const holders = actorsInWords(ids, language);
  return standing === 'claimed' ? language.t('panel.camp.holder', { holders }) : holders;
}

/** That a camp was left, and nobody is named as taking it over. */
export function leftInWords(
  { before: ids, standing, event }: CustodyTransition,
  language: CampLanguage,
): string {
  const { t } = language;
  const left = t('panel.camp.lastLeft', { before: actorsInWords(ids, language) });
  const words = standing === 'claimed' ? t('panel.camp.holder', { holders: left }) : left;
  return event.tier === 'context' ? t('panel.camp.fromContext', { words }) : words;
}

/** The record that an interval rests on; `null` where nobody tells anything. */
export function recordOf(interval: CustodyInterval): EventRecord | null {
  switch (interval.type) {
    case 'held':
      return interval.event;
    case 'changing':
      return interval.transition.event;
    case 'unknown':
      return interval.leftBy?.event ?? null;
  }
}

/** Whether the documents say nothing of the camp, and context does. */
export const isContextOnly = ({ statements, plans }: CampCustody): boolean =>
  [...statements, ...plans].every(({ tier }) => tier === 'context');

/** What a lane shows, for those who do not see it. */
export const laneInWords = (place: Place, custody: CampCustody, lang: Lang, t: Translate): string =>
  t(isContextOnly(custody) ? 'panel.camp.laneContext' : 'panel.camp.lane', {
    place: place.name[lang],
  });

/** Who holds the camp in an interval, in a phrase, marked where only context says so. */
export function custodyInWords(interval: CustodyInterval, language: CampLanguage): string {
  const words = phraseOf(interval, language);
  return recordOf(interval)?.tier === 'context'
    ? language.t('panel.camp.fromContext', { words })
    : words;
}

function phraseOf(interval: CustodyInterval, language: CampLanguage): string {
  const { t } = language;
  switch (interval.type) {
    case 'held': {
      const held = heldInWords(interval, language);
      if (interval.soughtBy.length === 0) return held;
      return t('panel.camp.soughtBy', {
        held,
        seekers: actorsInWords(interval.soughtBy, language),
      });
    }
    case 'changing': {
      const change = changeInWords(interval.transition, language);
      return interval.transition.standing === 'claimed'
        ? t('panel.camp.claimed', { holders: change })
        : change;
    }
    case 'unknown':
      return interval.leftBy
        ? t('panel.camp.unknownLeft', {
            before: actorsInWords(interval.leftBy.before, language),
          })
        : t('panel.camp.unknown');
  }
}

/** What a record says of who leaves, receives, holds and seeks a camp, and what it leaves open. */
export function statementInWords(
  event: EventRecord,
  { transitions, intervals }: CampCustody,
  language: CampLanguage,
): readonly string[] {
  const { t, lang } = language;
  const as = (role: 'departing' | 'receiving' | 'seeking') =>
    event.actors.flatMap((part) => (part.role === role ? [part.actor] : []));
  const words = (ids: readonly ActorId[]) => actorsInWords(ids, language);
  const [before, after, seeking] = [as('departing'), as('receiving'), as('seeking')];
  if (isPartial(event))
    return [t('panel.camp.partial', { before: words(before), after: words(after) })];
  if (!transitions.some((transition) => transition.event === event))
    return [
      ...(before.length > 0 ? [t('panel.camp.holding', { holders: words(before) })] : []),
      ...(seeking.length > 0 ? [t('panel.camp.seeking', { seekers: words(seeking) })] : []),
    ];
  const later = intervals.find(
    (interval) => interval.type === 'held' && interval.event === event && interval.startStated,
  );
  return [
    ...(before.length > 0 ? [t('panel.camp.leaving', { before: words(before) })] : []),
    after.length > 0
      ? t('panel.camp.receiving', { after: words(after) })
      : t('panel.camp.nobodyNamed'),
    ...(before.length > 0 ? [t('panel.camp.beforeUnknown')] : []),
    later?.to != null
      ? t('panel.camp.untilDay', { day: formatDay(later.to, lang) })
      : t('panel.camp.afterUnknown'),
  ];
}
