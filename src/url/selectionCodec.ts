import type { ActorId, EventId, PlaceId, SourceId } from '../domain/ids';
import { KINDS, type Kind } from '../domain/vocabulary';
import {
  NOTHING,
  PAGE_IDS,
  type PageId,
  type Selection,
  STORIES,
  sameSelection,
} from '../store/view';
import type { Codec, CodecContext, Decoded } from './codecRow';

/** Nothing is chosen, while a story is read. */
const NONE = 'none';

const isKind = (name: string): name is Kind => (KINDS as readonly string[]).includes(name);

/** A place, or `<id>:<kind>` for the records of a kind that stand at a town: elsewhere none does. */
function decodePlace(text: string, { dataset }: CodecContext): Decoded<Selection> {
  const [id = '', kind, ...rest] = text.split(':');
  const place = dataset.places.get(id as PlaceId);
  if (!place || rest.length > 0) return null;
  if (kind === undefined) return { value: { type: 'place', id: place.id } };
  return isKind(kind) && place.kind === 'town' && place.at
    ? { value: { type: 'place', id: place.id, kind } }
    : null;
}

const isPage = (id: string): id is PageId => (PAGE_IDS as readonly string[]).includes(id);

function decodeSelection(text: string, context: CodecContext): Decoded<Selection> {
  const { dataset } = context;
  const colon = text.indexOf(':');
  const [type, id] = [text.slice(0, colon), text.slice(colon + 1)];
  switch (type) {
    case 'place':
      return decodePlace(id, context);
    case 'event':
      return dataset.rowOf.has(id as EventId) ? { value: { type, id: id as EventId } } : null;
    case 'source':
      return dataset.sources.has(id as SourceId) ? { value: { type, id: id as SourceId } } : null;
    case 'actor':
      return dataset.actors.has(id as ActorId) ? { value: { type, id: id as ActorId } } : null;
    case 'page':
      return isPage(id) ? { value: { type, id } } : null;
    default:
      return null;
  }
}

/** Decoded after `story`: while one is read, it is what the panel shows unless the link says otherwise. */
export const selection: Codec = {
  key: 'sel',
  encode({ selection: chosen, story }) {
    if (story && sameSelection(chosen, STORIES)) return null;
    // An own event is the reader's alone.
    if (chosen.type === 'none' || chosen.type === 'own') return story ? NONE : null;
    const kind = chosen.type === 'place' && chosen.kind ? `:${chosen.kind}` : '';
    return `${chosen.type}:${chosen.id}${kind}`;
  },
  decode(text, view, context) {
    if (text === NONE && view.story) return { value: { ...view, selection: NOTHING } };
    const decoded = decodeSelection(text, context);
    return decoded && { value: { ...view, selection: decoded.value } };
  },
};
