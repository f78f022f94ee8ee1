import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/domain/ids';
import { KINDS, type Kind } from '../../src/domain/vocabulary';
import { stackInWords } from '../../src/scene/markNames';
import type { SceneMark } from '../../src/scene/marks';
import { composeScene } from '../../src/scene/scene';
import { selectRowsInView, selectWindow } from '../../src/store/selectors';
import { NOTHING } from '../../src/store/view';
import { translator } from '../../src/ui/useTranslate';
import { openProject } from '../support';
import { allIn, type Element, hasClass, oneIn, textOf } from './markup';
import { expectPassagesOnce } from './passages';
import { LANGS, renderPanel, storeAt } from './renderView';
import { expectSound } from './sound';

const dataset = openProject();

interface Stack {
  readonly place: PlaceId;
  readonly kind: Kind;
  readonly mark: SceneMark;
}

/** The stacks on the map of a link. */
function stacksAt(hash: string): Stack[] {
  const state = storeAt(hash).getState();
  const { marks } = composeScene({
    dataset,
    rows: selectRowsInView(state),
    window: selectWindow(state),
    ...{
      selection: NOTHING,
      lit: [],
      played: [],
      lang: 'en',
      campDay: null,
      reading: false,
      closeUp: false,
    },
  });
  return marks.flatMap((mark) =>
    mark.ref.type === 'place' && mark.ref.kind
      ? { place: mark.ref.id, kind: mark.ref.kind, mark }
      : [],
  );
}

const recordOf = (id: string) => {
  const record = dataset.events.find((event) => event.id === id);
  if (!record) throw new Error(`no record ${id}`);
  return record;
};
/** What an article of the panel lights on the map: its record. */
const recordIn = ({ attributes }: Element) => attributes['data-lights'] ?? '';

const VIEWS = [
  'tier=corpus,context',
  'tier=corpus,context&t=2013-01-10..2013-02-28',
  'tier=corpus,context&possible=hide&layers=attack,troop_movement,camp_handover',
  'tier=corpus,context&status=occurred,ongoing&t=2012-03-01..2023-11-30',
];

describe.each(LANGS)('every stack in %s', (lang) => {
  const t = translator(lang);

  it.each(VIEWS)('of the view %s opens exactly its records, with all their words', (view) => {
    const stacks = stacksAt(`#${view}`);
    expect(stacks.length).toBeGreaterThan(1);
    for (const { place, kind, mark } of stacks) {
      const where = `${place} ${kind}`;
      const panel = renderPanel(`#${view}&sel=place:${place}:${kind}`, lang);
      const articles = allIn(panel, 'article');
      expect(articles.map(recordIn).sort(), where).toEqual([...mark.events].sort());
      const town = dataset.places.get(place);
      if (!town) throw new Error(`no place ${place}`);
      const records = mark.events.map(recordOf);
      expect(textOf(oneIn(panel, 'h2')), where).toBe(stackInWords(kind, town, records, lang, t));
      for (const article of articles) {
        const record = recordOf(recordIn(article));
        if (record.context) expect(textOf(article)).toContain(record.context.statement[lang]);
        expect(hasClass(article, 'is-context'), record.id).toBe(record.tier === 'context');
      }
      expectPassagesOnce(panel, { records, sources: dataset.sources }, lang, where);
      expect(allIn(panel, 'button').map(textOf)).toContain(
        t('panel.allOfPlace', { place: town.name[lang] }),
      );
      expectSound(panel, where);
    }
  });

  it('that is not in view says so, and counts nothing', () => {
    for (const kind of KINDS) {
      const panel = renderPanel(`#t=2023-12-31..2023-12-31&sel=place:bamako:${kind}`, lang);
      expect(allIn(panel, 'article')).toEqual([]);
      expect(textOf(oneIn(panel, 'h2'))).toBe(`${t(`layer.${kind}`)}, Bamako`);
      expect(textOf(panel)).toContain(t('panel.noneOfKind'));
      expectSound(panel, kind);
    }
  });
});
