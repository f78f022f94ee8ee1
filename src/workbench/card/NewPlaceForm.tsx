import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { Position } from '../../domain/position';
import { isPoint, PLACE_KINDS, type PlaceKind } from '../../domain/vocabulary';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { useWork } from '../state/useWork';
import { CARD_WORDS } from './cardWords';
import { positionTyped } from './positionTyped';

interface NewPlaceFormProps {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly onMake: (name: string, kind: PlaceKind, at?: Position) => void;
  readonly onClose: () => void;
}

/** A place that is on no list: its name, what it is, and for a town where it lies, typed or shown on the map. */
export function NewPlaceForm({ name: given, kind: likely, onMake, onClose }: NewPlaceFormProps) {
  const t = useMessages(CARD_WORDS);
  const all = useTranslate();
  const look = useWork((state) => state.look);
  const choosing = useWork((state) => state.choosingPoint);
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(given);
  const [kind, setKind] = useState<PlaceKind>(likely);
  const [where, setWhere] = useState('');
  const [fault, setFault] = useState(false);
  useEffect(() => {
    // Where it lies is what its name does not say; of what has no point nothing is missing.
    form.current?.querySelector<HTMLElement>('[placeholder], [type="submit"]')?.focus();
    return () => look({ choosingPoint: null });
  }, [look]);
  const hasPoint = isPoint({ kind });
  const ask = t('card.point.ask', { name });
  const choosePoint = () =>
    look({
      choosingPoint: choosing
        ? null
        : {
            ask,
            take([lon, lat]) {
              look({ choosingPoint: null });
              setWhere(`${lat.toFixed(3)}, ${lon.toFixed(3)}`);
            },
          },
    });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const at = hasPoint ? positionTyped(where) : null;
    if (name.trim() === '' || (kind === 'town' && !at)) return setFault(true);
    onMake(name, kind, at ?? undefined);
  };
  return (
    <form
      ref={form}
      className="card-new"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      aria-label={t('card.place.form')}
    >
      <label>
        {t('card.name')}
        <input
          className="card-input"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label>
        {t('card.place.kind')}
        <select
          className="card-input"
          value={kind}
          onChange={({ target }) =>
            setKind(PLACE_KINDS.find((each) => each === target.value) ?? 'town')
          }
        >
          {PLACE_KINDS.map((each) => (
            <option key={each} value={each}>
              {all(`panel.placeKind.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {hasPoint && (
        <label>
          {t('card.place.where')}
          <input
            className="card-input"
            inputMode="text"
            placeholder="16.272, -0.045"
            aria-invalid={fault}
            value={where}
            onChange={({ target }) => {
              setFault(false);
              setWhere(target.value);
            }}
          />
        </label>
      )}
      {fault && (
        <p className="card-problem" role="alert">
          {t('card.place.bad')}
        </p>
      )}
      <p className="card-buttons">
        {hasPoint && (
          <button
            type="button"
            className="plain-button"
            aria-pressed={choosing !== null}
            onClick={choosePoint}
          >
            {t('card.point')}
          </button>
        )}
        <button type="submit" className="plain-button is-main">
          {t('card.make')}
        </button>
        <button type="button" className="plain-button" onClick={onClose}>
          {t('card.cancel')}
        </button>
      </p>
    </form>
  );
}
