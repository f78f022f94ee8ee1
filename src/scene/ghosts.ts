import type { LastKnown } from '../dataset/lastKnown';
import type { PlaceId } from '../domain/ids';
import type { EventRecord } from '../domain/record';
import { translator } from '../ui/useTranslate';
import { ageInWords } from '../words/age';
import { campLabel } from './campLabel';
import { fanOffsets } from './hubLayout';
import type { Hubs } from './hubs';
import { lookOf } from './lookOf';
import { type Ghost, isOpen, type SceneMark } from './marks';
import { isShown, type SceneInput } from './sceneInput';
import { townSides } from './townSides';

function ghostOf(input: SceneInput, place: PlaceId, event: EventRecord, { age }: LastKnown): Ghost {
  const { lang } = input;
  const said = event.kind === 'camp_handover' && campLabel(input, place) !== '';
  return { age: ageInWords(age, translator(lang)), title: said ? '' : event.title[lang] };
}

/** One mark for each place of which only an earlier report speaks, and where playback has left none. */
export const ghostsOf = (input: SceneInput, hubs: Hubs): SceneMark[] =>
  [...(input.lastKnown ?? [])].flatMap(([place, known]): SceneMark[] => {
    const event = input.dataset.events[known.row];
    const at = input.dataset.places.get(place)?.at;
    if (!event || !at || hubs.has(place)) return [];
    const bearing = townSides(input.dataset).get(place)?.marks ?? 0;
    return [
      {
        key: `last ${event.id}@${place}`,
        ref: { type: 'event', id: event.id },
        events: [event.id],
        ...{ place, at },
        offset: isOpen(input, place, 1) ? (fanOffsets(1, bearing)[0] ?? null) : null,
        look: lookOf(event),
        heading: null,
        certain: true,
        selected: isShown(input, event.id),
        ghost: ghostOf(input, place, event, known),
      },
    ];
  });
