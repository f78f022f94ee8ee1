import { useState } from 'react';
import type { Position } from '../../domain/position';
import { PLACE_ROLES_OF_KIND } from '../../domain/rolesOfKind';
import type { PlaceKind, PlaceRole } from '../../domain/vocabulary';
import { useMessages } from '../../ui/useMessages';
import { newPlace } from '../work/nameEdits';
import { precisionOf } from '../work/precisionOf';
import { carriedByNames } from '../work/quoteEdits';
import { changeRecord } from '../work/recordEdits';
import type { Change } from '../work/work';
import { Combobox } from './Combobox';
import { CARD_WORDS } from './cardWords';
import { Field } from './Field';
import { NewPlaceForm } from './NewPlaceForm';
import { PlaceRow } from './PlaceRow';
import { useCard } from './useCard';
import { namesOfPlace, usePlaceChoices } from './usePlaceChoices';

/** Where it was: places of the project, of the ground, or new ones; each with its part and how well it is known. */
export function PlacesField() {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const { work } = base;
  const [making, setMaking] = useState<string | null>(null);
  const { choices, placeOf } = usePlaceChoices();
  const roles = PLACE_ROLES_OF_KIND[record.kind];
  const addPlace = (
    id: string,
    kind: PlaceKind,
    names: readonly string[],
    extra: readonly Change[] = [],
  ) => {
    const role: PlaceRole = roles.find((each) => each === 'location') ?? 'location';
    const added = { place: id, role, precision: precisionOf(kind, role) };
    make(
      changeRecord(
        base,
        record.id,
        (it) => ({
          ...it,
          places: [...it.places, added],
          evidence: carriedByNames(it.evidence, 'places', names),
        }),
        extra.length > 0 ? { name: 'place_added', extra } : {},
      ),
    );
  };
  const addNew = (name: string, kind: PlaceKind, at?: Position) => {
    const { place, change } = newPlace(work, { name, kind, ...(at && { at }) });
    addPlace(place.id, kind, [name], [change]);
    setMaking(null);
  };
  return (
    <Field field="places">
      <ul className="card-rows">
        {record.places.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record may name one place twice
          <PlaceRow key={index} index={index} />
        ))}
      </ul>
      <Combobox
        label={t('card.place.add')}
        placeholder={t('card.place.hint')}
        choicesFor={choices}
        onChoose={(choice, typed) => {
          const chosen = placeOf(choice.key);
          if (!chosen) return setMaking(typed);
          if (chosen.known)
            return addPlace(chosen.known.id, chosen.known.kind, namesOfPlace(chosen.known));
          addNew(chosen.name, chosen.kind, chosen.at);
        }}
      />
      {making !== null && (
        <NewPlaceForm name={making} onMake={addNew} onClose={() => setMaking(null)} />
      )}
    </Field>
  );
}
