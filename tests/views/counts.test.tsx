import { describe, expect, it } from 'vitest';
import { LayerList } from '../../src/panel/layers/LayerList';
import { PlaceHead } from '../../src/panel/place/PlaceHead';
import { TownButtons } from '../../src/panel/place/TownButtons';
import { countRows, selectRowsInView } from '../../src/store/selectors';
import { TimeReadout } from '../../src/timeline/TimeReadout';
import { translator } from '../../src/ui/useTranslate';
import { viewCountInWords } from '../../src/words/counts';
import { documentsIn } from '../../src/words/documents';
import { openProject } from '../support';
import { allIn, namesOf, oneIn, textOf } from './markup';
import { LANGS, render, renderPanel, storeAt } from './renderView';

const dataset = openProject();
const countAt = (hash: string) => countRows(selectRowsInView(storeAt(hash).getState()), dataset);

/** What stands beside the layers for the eye. */
const figuresAt = (hash: string) =>
  allIn(render(storeAt(hash), <LayerList />), '.layer').map((layer) =>
    allIn(layer, '.layer-figures').map(textOf).join(''),
  );

describe.each(LANGS)('the counts in %s', (lang) => {
  const t = translator(lang);

  it('are one number, with how many of it are on the map', () => {
    for (const hash of ['', '#t=2013-01-10..2013-01-12', '#mode=day&t=2013-02-10']) {
      const count = countAt(hash);
      const from = t('panel.fromDocuments', documentsIn(dataset, lang));
      const records = t('panel.recordsInWindow', { count: count.certain + count.possible, from });
      const panel = textOf(renderPanel(hash, lang));
      expect(panel).toContain(viewCountInWords(count, t, records));
      expect(panel).not.toMatch(/\d ?\+ ?\d/);
      const drawn = count.drawn.certain + count.drawn.possible;
      const readout = render(storeAt(hash, lang), <TimeReadout narrow={false} />);
      expect(textOf(oneIn(readout, '.timeline-count'))).toBe(
        t('panel.drawn', {
          records: t('timeline.count', { count: count.certain + count.possible }),
          count: drawn,
        }),
      );
    }
  });

  it('list as many records as they say, in sight and folded', () => {
    for (const hash of ['', '#t=2013-01-10..2013-01-12', '#mode=day&t=2013-02-10']) {
      const count = countAt(hash);
      const panel = renderPanel(hash, lang);
      const undated = hash === '' ? 1 : 0;
      const all = allIn(panel, '.record-title').length;
      const folded = allIn(panel, '.unmapped-records').flatMap((fold) =>
        allIn(fold, '.record-title'),
      ).length;
      expect(all, hash).toBe(count.certain + count.possible + undated);
      expect(all - folded, hash).toBe(count.drawn.certain + count.drawn.possible);
      expect(textOf(panel).includes(t('panel.countUndated', { count: 1 })), hash).toBe(
        undated === 1,
      );
    }
  });

  it('of a town say what of it is not drawn', () => {
    const hash = '#t=2023-10-01..2023-12-31';
    const kidal = oneIn(render(storeAt(hash, lang), <TownButtons />), '.towns');
    const name = namesOf(kidal, 'button').find((one) => one.startsWith('Kidal')) ?? '';
    expect(name).toContain(t('panel.townNotDrawn', { town: '', count: 1 }));
    const place = [...dataset.places.values()].find(({ id }) => id === 'kidal');
    if (!place) throw new Error('no Kidal');
    const head = textOf(render(storeAt(hash, lang), <PlaceHead place={place} />));
    expect(head).toContain(
      t('panel.drawn', { records: t('table.records', { count: 5 }), count: 4 }),
    );
  });
});

describe('what has nothing on these dates', () => {
  const QUIET = '#mode=day&t=2013-02-14';

  it('is given no zero, in the row of layers and in the row of towns', () => {
    expect(figuresAt('#mode=day&t=2013-02-10').filter(Boolean).length).toBeGreaterThan(0);
    expect(figuresAt(QUIET).filter(Boolean)).toEqual([]);
    const towns = oneIn(render(storeAt(QUIET), <TownButtons />), '.towns');
    expect(allIn(towns, '.town-count').map(textOf).filter(Boolean)).toEqual([]);
    expect(namesOf(towns, 'button').every((name) => name.includes('0 records'))).toBe(true);
  });
});
