import type { PlaceId } from '../../domain/ids';
import type { EventPlace, Lang, Place } from '../../domain/record';
import type { Translate } from '../../ui/useTranslate';
import { usePanel } from '../usePanel';

/** The part a place plays, in words: "At Gao", "20 km from Konna". */
export function roleInWords(
  { place: id, role, precision, km }: EventPlace,
  places: ReadonlyMap<PlaceId, Place>,
  lang: Lang,
  t: Translate,
): string {
  const place = places.get(id)?.name[lang] ?? id;
  if (role === 'near' && km !== undefined) return t('panel.role.nearKm', { km, place });
  return role === 'location' && precision === 'exact'
    ? t('panel.role.at', { place })
    : t(`panel.role.${role}`, { place });
}

interface PlaceButtonProps {
  readonly id: PlaceId;
  readonly text: string;
}

/** Chooses a place. */
export function PlaceButton({ id, text }: PlaceButtonProps) {
  const { choose } = usePanel();
  return (
    <button type="button" className="link-button" onClick={() => choose({ type: 'place', id })}>
      {text}
    </button>
  );
}
