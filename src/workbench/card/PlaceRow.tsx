import type { WrittenEvent } from '../../compile/written';
import { PLACE_ROLES_OF_KIND } from '../../domain/rolesOfKind';
import { isPoint, PLACE_ROLES } from '../../domain/vocabulary';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { precisionOf } from '../work/precisionOf';
import { changeRecord } from '../work/recordEdits';
import { CARD_WORDS } from './cardWords';
import { useCard, useNames } from './useCard';
import { useTyped } from './useTyped';

type EventPlace = WrittenEvent['places'][number];

/** One place of a record: its name, its part, how well it is known. */
export function PlaceRow({ index }: { readonly index: number }) {
  const t = useMessages(CARD_WORDS);
  const all = useTranslate();
  const { record, base, make } = useCard();
  const nameOf = useNames().place;
  const place = record.places[index];
  const change = (to: (before: EventPlace) => EventPlace | null) =>
    make(
      changeRecord(base, record.id, (it) => ({
        ...it,
        places: it.places.flatMap((each, at) => (at === index ? (to(each) ?? []) : [each])),
      })),
    );
  const km = useTyped(place?.km === undefined ? '' : String(place.km), (text) => {
    const number = Number(text.replace(',', '.').replace(/\s*km$/i, ''));
    change(({ km: _, ...rest }) => (number > 0 ? { ...rest, km: number } : rest));
  });
  if (!place) return null;
  const kind = base.work.places.find(({ id }) => id === place.place)?.kind ?? 'town';
  const allowed = PLACE_ROLES_OF_KIND[record.kind];
  const roles = PLACE_ROLES.filter(
    (role) =>
      (allowed.includes(role) && (role !== 'near' || isPoint({ kind }))) || role === place.role,
  );
  const name = nameOf(place.place);
  return (
    <li className="card-row">
      <select
        className="card-input"
        aria-label={t('card.place.role', { name })}
        value={place.role}
        onChange={({ target }) => {
          const role = PLACE_ROLES.find((each) => each === target.value) ?? 'location';
          change(({ km: before, ...rest }) => ({
            ...{ ...rest, role, precision: precisionOf(kind, role) },
            ...(role === 'near' && before !== undefined && { km: before }),
          }));
        }}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`card.placeRole.${role}`)}
          </option>
        ))}
      </select>
      <strong className="card-name">
        <bdi>{name}</bdi>
      </strong>
      <span className="card-quiet">{all(`panel.precision.${place.precision}`)}</span>
      {place.role === 'near' && (
        <label className="card-km">
          <input
            {...km}
            className="card-input"
            inputMode="decimal"
            aria-label={t('card.place.km', { name })}
          />
          km
        </label>
      )}
      <button
        type="button"
        className="card-remove"
        aria-label={t('card.remove', { name })}
        onClick={() => change(() => null)}
      >
        ×
      </button>
    </li>
  );
}
