import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/domain/record';
import { TranslateProvider, translator } from '../../../src/ui/useTranslate';
import { CardRegion } from '../../../src/workbench/card/CardRegion';
import { beginCheck } from '../../../src/workbench/check/checker';
import { tell } from '../../../src/workbench/check/tell';
import { WorkProvider } from '../../../src/workbench/state/useWork';
import type { WorkStore } from '../../../src/workbench/state/workStore';
import type { Edit } from '../../../src/workbench/work/history';
import { addRecord, changeRecord } from '../../../src/workbench/work/recordEdits';
import { FIXTURE_ROOT } from '../../fixtureProject';
import { editOf, fixtureWork, fresh, textsIn, wordsIn } from '../../unit/workbench/fixtureWork';
import { allIn, elementsIn, namesOf, readMarkup, textOf } from '../markup';
import { LANGS } from '../renderView';
import { expectSound } from '../sound';
import { storeOf } from './storeOf';

const TEXTS = textsIn(FIXTURE_ROOT);
const PRESS = 'cordillera-press-2019-03';
const WORK = fixtureWork();

const show = (store: WorkStore, lang: Lang) =>
  readMarkup(
    renderToStaticMarkup(
      <TranslateProvider value={translator(lang)}>
        <WorkProvider value={store}>
          <CardRegion />
        </WorkProvider>
      </TranslateProvider>,
    ),
  );

/** The edit that makes a record of words as they are guessed. */
function guessed(words: string): Edit {
  const begun = beginCheck(TEXTS, null);
  const found =
    begun.ok && tell(begun.checker, { what: 'guess', words: wordsIn(WORK, PRESS, words) });
  if (!found || !('record' in found)) throw new Error('no guess');
  return editOf(addRecord(fresh(WORK), found.record, found.fields));
}

describe.each(LANGS)('the regions “Record” and “Checks” in %s', (lang) => {
  it('list the records of the document in the order of its text, all in order', () => {
    const store = storeOf(TEXTS);
    const view = show(store, lang);
    expectSound(view, 'list');
    const titles = allIn(view, 'button').map(textOf);
    expect(titles[0]).toMatch(/attack/);
    expect(titles[0]).toMatch(lang === 'en' ? /^\w[\w ]+: / : /^[\p{L} ]+\u00a0: /u);
    expect(titles.length).toBeGreaterThan(8);
    const checks = allIn(view, 'section').find(
      ({ attributes }) => attributes['aria-label'] === (lang === 'en' ? 'Checks' : 'Contrôles'),
    );
    expect(checks && textOf(checks)).toBe(lang === 'en' ? 'All in order' : 'Tout est en ordre');
  });

  it('list those of the first document where the chosen one is gone, or none was chosen', () => {
    for (const document of [null, 'gone']) {
      const store = storeOf(TEXTS);
      store.setState({ document });
      expect(allIn(show(store, lang), 'button').length).toBeGreaterThan(8);
    }
  });

  it('show a new record with its guesses and the words they are from', () => {
    const edit = guessed('Soldiers closed the road between Coihue and Lenga Chica on Wednesday.');
    const store = storeOf(TEXTS, [edit]);
    store.setState({ record: edit.guessed?.record ?? null });
    const view = show(store, lang);
    expectSound(view, 'card');
    const told = textOf(view);
    expect(told).toContain('on Wednesday');
    expect(told).toContain(lang === 'en' ? 'Wednesday 13 March 2019' : 'mercredi 13 mars 2019');
    expect(told).toContain(lang === 'en' ? 'counted from the report' : 'compté depuis l’article');
    expect(told).toMatch(lang === 'en' ? /Which is meant\?/ : /Lequel/);
    const confirms = namesOf(view, 'button').filter((name) => /right:|juste/.test(name));
    expect(confirms).toHaveLength(5);
    expect(
      elementsIn(view).filter(({ attributes }) => attributes.role === 'combobox'),
    ).toHaveLength(2);
  });

  it('put what is wrong at its field, with a button that mends it', () => {
    const event = WORK.events.find(({ kind, places }) => kind === 'attack' && places.length > 0);
    const id = event?.id ?? '';
    const edit = editOf(
      changeRecord(fresh(WORK), id, (it) => ({
        ...it,
        places: it.places.map((place) => ({ ...place, precision: 'region' })),
      })),
    );
    const store = storeOf(TEXTS, [edit]);
    store.setState({ record: id });
    const view = show(store, lang);
    expectSound(view, 'issue');
    const field = elementsIn(view).find(({ attributes }) => attributes['data-field'] === 'places');
    expect(field && textOf(field)).toContain('finer than "region"');
    expect(field && namesOf(field, 'button')).toContain(lang === 'en' ? 'Mend' : 'Corriger');
  });
});
