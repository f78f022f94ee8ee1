import type { WrittenPlace } from '../../compile/written';
import type { Position } from '../../domain/position';
import type { PlaceKind } from '../../domain/vocabulary';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import type { Choice } from './Combobox';
import { CARD_WORDS } from './cardWords';
import { folded, rankOf } from './folded';
import { namesOfPlace } from './namedPlace';
import { useCard, useText } from './useCard';
import { type GroundName, useGroundNames } from './useGroundNames';

const MOST = 8;

interface Chosen {
  readonly known: WrittenPlace | null;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly at?: Position;
}

interface PlaceChoices {
  /** What fits a text: places of the project before names of the ground, and last a new place. */
  readonly choices: (typed: string) => readonly Choice[];
  /** What a choice stands for; `null` for a new place. */
  readonly placeOf: (key: string) => Chosen | null;
}

/** Places that can be chosen by their names. */
export function usePlaceChoices(): PlaceChoices {
  const t = useMessages(CARD_WORDS);
  const all = useTranslate();
  const text = useText();
  const { base, record } = useCard();
  const { places, project } = base.work;
  const isFrench = project.languages[0] === 'fr';
  const ground = useGroundNames();
  const known = new Set(places.flatMap((place) => Object.values(place.name).map(folded)));
  const choiceOfPlace = (place: WrittenPlace): Choice => ({
    key: `place:${place.id}`,
    label: text(place.name),
    hint: all(`panel.placeKind.${place.kind}`),
  });
  const choiceOfName = ({ name, other, at }: GroundName, index: number): Choice => ({
    key: `ground:${index}`,
    label: all.lang === 'fr' ? other : name,
    hint: at ? `${at[1].toFixed(2)}, ${at[0].toFixed(2)}` : all('panel.placeKind.country'),
  });
  const choices = (typed: string): Choice[] => {
    const has = new Set(record.places.map(({ place }) => place));
    const fitting = places
      .map((place) => ({ place, rank: rankOf(typed, namesOfPlace(place)) }))
      .filter(({ rank }) => rank !== null)
      .sort(
        (a, b) =>
          Number(has.has(a.place.id)) - Number(has.has(b.place.id)) ||
          (a.rank ?? 0) - (b.rank ?? 0),
      )
      .map(({ place }) => choiceOfPlace(place));
    if (typed.trim() === '') return fitting.slice(0, MOST);
    const found = ground
      .map((name, index) => ({ name, index, rank: rankOf(typed, [name.name, name.other]) }))
      .filter(
        ({ name, rank }) =>
          rank !== null && ![name.name, name.other].some((each) => known.has(folded(each))),
      )
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.index - b.index)
      .map(({ name, index }) => choiceOfName(name, index));
    const made: Choice = {
      key: 'new',
      label: t('card.place.new', { name: typed.trim() }),
      hint: '',
    };
    return [...fitting, ...found].slice(0, MOST - 1).concat(made);
  };
  const placeOf = (key: string): Chosen | null => {
    const [from, rest = ''] = key.split(':');
    const place = from === 'place' ? places.find(({ id }) => id === rest) : undefined;
    if (place) return { known: place, name: text(place.name), kind: place.kind };
    const name = from === 'ground' ? ground[Number(rest)] : undefined;
    return name
      ? {
          known: null,
          name: isFrench ? name.other : name.name,
          kind: name.kind,
          ...(name.at && { at: name.at }),
        }
      : null;
  };
  return { choices, placeOf };
}
