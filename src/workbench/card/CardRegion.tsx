import { useEffect, useRef, useState } from 'react';
import { reportFault } from '../../ui/reportFault';
import { useMessages } from '../../ui/useMessages';
import { useWork, useWorkStore } from '../state/useWork';
import type { Wanted, Words, WorkStore } from '../state/workStore';
import { type Base, type Built, refused } from '../work/built';
import { guessesOf } from '../work/guesses';
import { addQuote, carryBy } from '../work/quoteEdits';
import { addRecord } from '../work/recordEdits';
import { Checks } from './Checks';
import { CARD_WORDS } from './cardWords';
import './card.css';
import './lists.css';
import { withNamedActor } from './namedActor';
import { dateIn, withDate } from './namedDate';
import { isPlaceName, withNamedPlace } from './namedPlace';
import { RecordCard } from './RecordCard';
import { RecordList } from './RecordList';
import { renamedBack, renamedBy } from './renamedBy';
import { useBase } from './useCard';
import { type GroundName, useGroundNames } from './useGroundNames';
import { carriedToo, firstMending } from './wantedEdit';

const baseOf = ({ getState }: WorkStore): Base => {
  const { history, opened } = getState();
  return { work: history.work, settled: new Set(opened.work.events.map(({ id }) => id)) };
};

/** Makes a record of words as they are guessed; the id of the new one, or why there is none. */
async function recordOf(store: WorkStore, words: Words): Promise<Built> {
  const guess = await store.getState().ask('guess', { words });
  if (!guess) return { ok: false, refusal: 'missing' };
  return addRecord(baseOf(store), guess.record, guess.fields);
}

/** What the text asks to be done with what is there; `null` where the card asks back. */
async function editFor(
  store: WorkStore,
  wanted: Exclude<Wanted, { what: 'new_record' | 'choose_kind' }>,
  ground: readonly GroundName[],
): Promise<Built | null> {
  const { record, checked, ask, history } = store.getState();
  const base = baseOf(store);
  if (wanted.what === 'mend') return firstMending(base, checked.issues, record);
  if (record === null) return refused('nothing');
  if (wanted.what === 'add_to_record') return addQuote(base, record, wanted.words);
  const { field, words } = wanted;
  switch (field) {
    case 'places': {
      if (!isPlaceName(base, words)) return carryBy(base, record, field, words);
      const roles = (await ask('placeRoles', { record, words })) ?? [];
      return withNamedPlace(baseOf(store), record, words, { ground, roles });
    }
    case 'actors':
      return withNamedActor(base, record, words, guessesOf(history.done, record));
    case 'when': {
      const dates = await ask('dates', { record });
      const date = dateIn(base, words, dates ?? []);
      // The project may have changed while it was asked.
      const now = baseOf(store);
      return date && date.when !== whenOf(now, record)
        ? withDate(now, record, date)
        : carriedToo(now, record, field, words);
    }
    case 'kind':
    case 'status':
    case 'strength':
      return carriedToo(base, record, field, words);
  }
}

const whenOf = ({ work }: Base, id: string): string | undefined =>
  work.events.find((event) => event.id === id)?.when;

/** The region “Record”: the card of the open record, or all of the document; below it what is not in order. */
export function CardRegion() {
  const t = useMessages(CARD_WORDS);
  const store = useWorkStore();
  const base = useBase();
  const open = useWork((state) => state.record);
  const wanted = useWork((state) => state.wanted);
  const [fresh, setFresh] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Extract<Built, { ok: false }>['refusal'] | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const ground = useGroundNames();
  const latestGround = useRef(ground);
  latestGround.current = ground;
  useEffect(() => {
    if (!wanted) return;
    const { look, act } = store.getState();
    look({ wanted: null });
    setRefusal(null);
    if (wanted.what === 'choose_kind') {
      const chosen = '[data-field="kind"] :checked';
      return sheet.current?.querySelector<HTMLElement>(chosen)?.focus();
    }
    if (wanted.what === 'new_record') {
      recordOf(store, wanted.words).then((built) => {
        if (!built.ok) return setRefusal(built.refusal);
        act(built.edit);
        const id = built.edit.guessed?.record ?? null;
        setFresh(id);
        look({ record: id });
      }, reportFault);
      return;
    }
    const { record } = store.getState();
    editFor(store, wanted, latestGround.current).then((built) => {
      if (!built) return look({ naming: 'words' in wanted ? wanted.words : null });
      if (!built.ok) return built.refusal === 'nothing' ? undefined : setRefusal(built.refusal);
      act(built.edit);
      const renamed = record === null ? null : renamedBy(built.edit, record);
      if (renamed !== null) look({ record: renamed });
    }, reportFault);
  }, [wanted, store]);
  const record = base.work.events.find(({ id }) => id === open);
  // One that comes back by redo is not new: the focus stays where it is.
  const isThere = record !== undefined;
  useEffect(() => {
    if (!isThere) setFresh(null);
  }, [isThere]);
  const key = useKeyOf(open);
  // Another record is read from its top, wherever the list or the last one was left; a refusal was of that.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another record
  useEffect(() => {
    if (sheet.current) sheet.current.scrollTop = 0;
    setRefusal(null);
  }, [key]);
  const shown = record?.id;
  const before = useRef(shown);
  // List and card take turns: what was pressed in the one is gone with it, and the focus with that.
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (document.activeElement !== document.body) return;
    sheet.current?.querySelector<HTMLElement>('.card-head button, .card-heading')?.focus();
  }, [shown]);
  return (
    <div ref={sheet} className="coding-card">
      <section className="card" aria-label={t('card.region')}>
        {refusal && (
          <p className="card-problem" role="alert">
            {t(`card.refused.${refusal}`)}
          </p>
        )}
        {record ? (
          <RecordCard key={key} record={record} isNew={fresh === record.id} />
        ) : (
          <RecordList />
        )}
      </section>
      <Checks />
    </div>
  );
}

/** A key that stays while a record is renamed, so that what is typed keeps the cursor; follows undo and redo. */
function useKeyOf(open: string | null): number {
  const store = useWorkStore();
  const { work, done, undone } = useWork(({ history }) => history);
  const look = useWork((state) => state.look);
  const [known, setKnown] = useState({ open, key: 0 });
  const renamed = (id: string): readonly (string | null)[] => [
    ...[done.at(-1)].flatMap((edit) => (edit ? [renamedBy(edit, id)] : [])),
    ...[undone.at(-1)].flatMap((edit) => (edit ? [renamedBack(edit, id)] : [])),
  ];
  if (known.open !== open) {
    const isRenamed = open !== null && known.open !== null && renamed(known.open).includes(open);
    setKnown({ open, key: isRenamed ? known.key : known.key + 1 });
  }
  const isLost = open !== null && !work.events.some(({ id }) => id === open);
  const now = isLost ? (renamed(open).find((id) => id !== null) ?? null) : open;
  useEffect(() => {
    // A record that was taken back has no card; one that is renamed by undo keeps its own.
    if (store.getState().record === open && now !== open) look({ record: now });
  }, [store, look, open, now]);
  return known.key;
}
