import { useMemo } from 'react';
import type { PlaceId } from '../domain/ids';
import { selectRowsInView } from '../store/selectors';
import { useView } from '../store/useView';
import { NOTHING } from '../store/view';
import { useTranslate } from '../ui/useTranslate';
import { usePanel } from './usePanel';

interface TownCount {
  readonly all: number;
  readonly possible: number;
}

/** The towns that always have a button, with the number of their records in the window. */
export function TownButtons() {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const rows = useView(selectRowsInView);
  const selection = useView((state) => state.selection);
  const { choose } = usePanel();
  const towns = useMemo(
    () => [...dataset.places.values()].filter(({ featured }) => featured),
    [dataset],
  );
  const countOf = useMemo(() => {
    const presenceOf = new Map(rows.map(({ row, presence }) => [row, presence]));
    return (id: PlaceId): TownCount => {
      const seen = (dataset.rowsOfPlace.get(id) ?? []).flatMap((row) => presenceOf.get(row) ?? []);
      return {
        all: seen.length,
        possible: seen.filter((presence) => presence === 'possible').length,
      };
    };
  }, [rows, dataset]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are buttons
    <div className="towns" role="group" aria-label={t('panel.towns')}>
      {towns.map(({ id, name }) => {
        const chosen = selection.type === 'place' && selection.id === id;
        const { all, possible } = countOf(id);
        const town = t('panel.town', { place: name[lang], count: all });
        return (
          <button
            key={id}
            type="button"
            className="town-button"
            aria-pressed={chosen}
            aria-label={possible > 0 ? t('panel.townPossible', { town, count: possible }) : town}
            onClick={() => choose(chosen ? NOTHING : { type: 'place', id })}
          >
            {name[lang]} <span className="town-count">{all}</span>
          </button>
        );
      })}
    </div>
  );
}
