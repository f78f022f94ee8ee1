import { useRef, useState } from 'react';
import type { Position } from '../../domain/position';
import type { PlaceKind } from '../../domain/vocabulary';
import { reportFault } from '../../ui/reportFault';
import { useMessages } from '../../ui/useMessages';
import { useWork } from '../state/useWork';
import { Combobox } from './Combobox';
import { CARD_WORDS } from './cardWords';
import { Field } from './Field';
import { NameOffers } from './NameOffers';
import { NewPlaceForm } from './NewPlaceForm';
import { nameIn, namesOfPlace, placeKindOf, withNewPlace, withPlace } from './namedPlace';
import { PlaceRow } from './PlaceRow';
import { useCard } from './useCard';
import { usePlaceChoices } from './usePlaceChoices';

/** Where it was: places of the project, of the ground, or new ones; each with its part and how well it is known. */
export function PlacesField() {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const look = useWork((state) => state.look);
  const naming = useWork((state) => state.naming);
  const ask = useWork((state) => state.ask);
  const latest = useRef(base);
  latest.current = base;
  const [typed, setTyped] = useState<string | null>(null);
  const { choices, placeOf } = usePlaceChoices();
  const close = () => {
    setTyped(null);
    look({ naming: null });
  };
  const addNew = async (name: string, kind: PlaceKind, at?: Position) => {
    const { id } = record;
    const roles = naming && (await ask('placeRoles', { record: id, words: naming }));
    const given = { name, kind, ...(at && { at }) };
    make(withNewPlace(latest.current, id, given, roles ?? []));
    close();
  };
  const making = naming ? nameIn(base, naming) : typed;
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
        onChoose={(choice, given) => {
          const chosen = placeOf(choice.key);
          if (!chosen) return setTyped(given);
          if (chosen.known) {
            const names = namesOfPlace(chosen.known);
            return make(withPlace(base, record.id, chosen.known, { names }));
          }
          addNew(chosen.name, chosen.kind, chosen.at).catch(reportFault);
        }}
      />
      <NameOffers field="places" />
      {making !== null && (
        <NewPlaceForm
          key={naming ? `${naming.start}` : making}
          name={making}
          kind={naming ? placeKindOf(base, naming) : 'town'}
          onMake={(...given) => addNew(...given).catch(reportFault)}
          onClose={close}
        />
      )}
    </Field>
  );
}
