import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../../../../src/domain/day';
import { showDaysOfLink } from '../../../../src/events/desk/packs/daysOfLink';
import { addOwnSet, showsOwnYears } from '../../../../src/events/store/ownState';
import { decodeHash } from '../../../../src/url/codec';
import { addLinkNotices } from '../../../../src/url/linkNotices';
import { storeWith } from '../figure/ownPictures';
import { eventOn, setOf } from '../sets';
import { windowOf } from './fixture';

/** A page that was opened with a link, and then has a set of the years 1998 to 2030. */
function openedWith(hash: string) {
  const store = storeWith(hash, []);
  const { dataset, lang } = store.getState();
  addLinkNotices(store, decodeHash(hash, { dataset, lang }));
  addOwnSet(store, setOf([eventOn('1998-03-01'), eventOn('2030-10-05')]));
  return store;
}
const daysOf = (store: ReturnType<typeof openedWith>) => {
  const { from, to } = store.getState().time;
  return `${isoOfDay(from)}..${isoOfDay(to)}`;
};

describe('the days of a link to a published set', () => {
  it.each([
    ['before all documents', '#t=1999-02-01..1999-02-28', '1999-02-01..1999-02-28'],
    ['after all documents', '#t=2029-01-01..2029-12-31', '2029-01-01..2029-12-31'],
    ['beyond those of the documents', '#t=2010-06-01..2013-01-31', '2010-06-01..2013-01-31'],
    ['beyond those of the set', '#t=1990-01-01..2013-01-31', '1998-03-01..2013-01-31'],
  ])('are shown %s', (_, hash, days) => {
    const store = openedWith(hash);
    expect(daysOf(store)).not.toBe(days);
    showDaysOfLink(store, hash);
    expect(daysOf(store)).toBe(days);
    expect(store.getState().notices).toEqual([]);
  });

  it('are left where the reader has gone on, and take in no years that they do not name', () => {
    const hash = '#t=1999-02-01..1999-02-28';
    const gone = openedWith(hash);
    const { from, to } = windowOf({ from: '2013-01-10', to: '2013-01-20' });
    gone.getState().setWindow(from, to);
    showDaysOfLink(gone, hash);
    expect(daysOf(gone)).toBe('2013-01-10..2013-01-20');
    for (const within of ['', '#t=2013-01-10..2013-01-20', '#sel=place:gao', '#t=1999']) {
      const store = openedWith(within);
      const before = daysOf(store);
      showDaysOfLink(store, within);
      expect(daysOf(store)).toBe(before);
      expect(showsOwnYears(store.getState())).toBe(false);
    }
  });

  it('are one day where the link looks at a day', () => {
    const hash = '#mode=day&t=1999-02-07';
    const store = openedWith(hash);
    showDaysOfLink(store, hash);
    expect(isoOfDay(store.getState().time.to)).toBe('1999-02-07');
  });
});
