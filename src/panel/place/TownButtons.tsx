import { useMemo } from 'react';
import type { PlaceId } from '../../domain/ids';
import { countRows, type RecordCount, selectRowsInView } from '../../store/selectors';
import { useView } from '../../store/useView';
import { NOTHING, sameSelection } from '../../store/view';
import { type Translate, useTranslate } from '../../ui/useTranslate';
import { recordsOf } from '../../words/counts';
import { Opener } from '../Opener';
import { usePanel } from '../usePanel';

interface TownButtonsProps {
  /** Whether they stay in sight, and can be pulled by, where the evidence is a low sheet. */
  readonly peek?: boolean;
}

/** The towns that always have a button, with the number of the documents' records in the window. */
export function TownButtons({ peek = false }: TownButtonsProps) {
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
    return (id: PlaceId): RecordCount => {
      const seen = (dataset.rowsOfPlace.get(id) ?? []).flatMap((row) => {
        const presence = presenceOf.get(row);
        return presence ? [{ row, presence }] : [];
      });
      return countRows(seen, dataset);
    };
  }, [rows, dataset]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are buttons
    <div
      className="towns"
      data-peek={peek ? '' : undefined}
      role="group"
      aria-label={t('panel.towns')}
    >
      {towns.map(({ id, name }) => {
        const town = { type: 'place', id } as const;
        const chosen = sameSelection(selection, town);
        const count = countOf(id);
        const drawn = recordsOf(count.drawn);
        const words = townInWords(name[lang], count, t);
        return (
          <Opener
            key={id}
            view={{ selection: town }}
            className={recordsOf(count) === 0 ? 'town-button is-empty' : 'town-button'}
            isOpen={chosen}
            aria-label={words}
            title={words}
            onOpen={() => choose(chosen ? NOTHING : town)}
          >
            {name[lang]} <span className="town-count">{drawn > 0 && drawn}</span>
          </Opener>
        );
      })}
    </div>
  );
}

/** "Gao, 11 records on the map, 1 more in the list; 4 with uncertain dates; 3 facts from other pages". */
function townInWords(place: string, count: RecordCount, t: Translate): string {
  const drawn = recordsOf(count.drawn);
  const rest = recordsOf(count) - drawn;
  const records = t('panel.town', { place, count: drawn });
  const town = rest > 0 ? t('panel.townNotDrawn', { town: records, count: rest }) : records;
  const sure = count.possible > 0 ? t('panel.townPossible', { town, count: count.possible }) : town;
  return count.context > 0 ? t('panel.townContext', { town: sure, count: count.context }) : sure;
}
