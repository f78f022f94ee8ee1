import { describe, expect, it } from 'vitest';
import type { WrittenEvent } from '../../../src/compile/written';
import { placesOfQuote } from '../../../src/domain/quotePlaces';
import { SUPPORTED_FIELDS, type SupportedField } from '../../../src/domain/vocabulary';
import {
  type Base,
  type Built,
  carrying,
  textOfSource,
  type WrittenQuote,
} from '../../../src/workbench/work/built';
import { beginHistory, edited, type History, undone } from '../../../src/workbench/work/history';
import {
  addQuote,
  changeQuote,
  setWords,
  type WordsAt,
} from '../../../src/workbench/work/quoteEdits';
import { addRecord, changeRecord, renameRecord } from '../../../src/workbench/work/recordEdits';
import type { Work } from '../../../src/workbench/work/work';
import { openTexts } from '../../../src/workbench/work/workFiles';
import { FIXTURE_ROOT } from '../../fixtureProject';
import { editOf, fresh, textsIn } from './fixtureWork';

/** A coder at the desk: each thing done is one edit of the history. */
class Coder {
  history: History;
  constructor(work: Work) {
    this.history = beginHistory(work);
  }
  get work(): Work {
    return this.history.work;
  }
  /** What would change nothing is not done. */
  does(build: (base: Base) => Built): void {
    const built = build(fresh(this.work));
    if (built.ok || built.refusal !== 'nothing') this.history = edited(this.history, editOf(built));
  }
}

function wordsOf(work: Work, quote: WrittenQuote): WordsAt {
  const [place, second] = placesOfQuote(textOfSource(work, quote.source) ?? '', quote);
  if (!place || second) throw new Error(`not in one place: ${quote.exact}`);
  return { source: quote.source, ...place };
}

function supportsAnew(coder: Coder, id: string, index: number, { supports }: WrittenQuote): void {
  const fields: SupportedField[] = SUPPORTED_FIELDS.filter((field) => field !== 'kind');
  for (const field of [...fields, 'kind' as const])
    coder.does((base) => setWords(base, id, index, field, carrying({ supports }, field)));
}

/** Codes one record from its words, field by field, as the card does. */
function codeAnew(coder: Coder, event: WrittenEvent): void {
  const [first, ...others] = event.evidence;
  if (!first) throw new Error('no words');
  const { id } = event;
  coder.does((base) =>
    addRecord(base, {
      ...{ id, title: event.title, kind: 'other', status: 'occurred' },
      ...{ whenBasis: { en: 'Not yet read.' }, places: [], actors: [] },
      evidence: [
        {
          source: first.source,
          exact: first.exact,
          supports: { kind: first.exact },
          ...('prefix' in first && { prefix: first.prefix }),
          ...('suffix' in first && { suffix: first.suffix }),
        },
      ],
    }),
  );
  const change = (fields: Partial<WrittenEvent>) =>
    coder.does((base) => changeRecord(base, id, (it) => ({ ...it, ...fields })));
  change({ kind: event.kind });
  change({ status: event.status });
  if (event.when !== undefined) change({ when: event.when });
  // The id of this record was written by hand.
  const made = coder.work.events.find(({ title }) => title === event.title)?.id ?? id;
  coder.does((base) => renameRecord(base, made, id));
  change({ whenBasis: event.whenBasis });
  for (const place of event.places)
    coder.does((base) =>
      changeRecord(base, id, (it) => ({ ...it, places: [...it.places, place] })),
    );
  for (const actor of event.actors)
    coder.does((base) =>
      changeRecord(base, id, (it) => ({ ...it, actors: [...it.actors, actor] })),
    );
  const { subtype, ownSubtype, strength, related, differences, notes, checked } = event;
  const rest = { subtype, ownSubtype, strength, related, differences, notes, checked };
  for (const [field, value] of Object.entries(rest))
    if (value !== undefined) change({ [field]: value });
  const nameOf = ({ source, exact }: WrittenQuote) => `${source} ${exact}`;
  const quoted = new Set([nameOf(first)]);
  for (const quote of others) {
    // Two records quote one passage twice, which choosing its words again does not.
    if (quoted.has(nameOf(quote)))
      coder.does((base) =>
        changeRecord(base, id, (it) => ({ ...it, evidence: [...it.evidence, quote] })),
      );
    else coder.does((base) => addQuote(base, id, wordsOf(base.work, quote)));
    quoted.add(nameOf(quote));
  }
  event.evidence.forEach((quote, index) => {
    supportsAnew(coder, id, index, quote);
    const { stance } = quote;
    if (stance) coder.does((base) => changeQuote(base, id, index, (each) => ({ ...each, stance })));
  });
}

describe.each([
  ['the fixture', FIXTURE_ROOT],
  ['this repository', '.'],
])('the records of %s', (_, root) => {
  const { work } = openTexts(textsIn(root));

  it('are made again by the edits of the desk, field by field, and undone to nothing', () => {
    const coder = new Coder({ ...work, events: [] });
    const begun = coder.work;
    // Not in the order of their list.
    for (const event of work.events.toReversed()) codeAnew(coder, event);
    const byId = (events: readonly WrittenEvent[]) => new Map(events.map((it) => [it.id, it]));
    expect(coder.work.events.map(({ id }) => id)).toEqual(work.events.map(({ id }) => id));
    expect(byId(coder.work.events)).toEqual(byId(work.events));
    let { history } = coder;
    while (history.done.length > 0) history = undone(history);
    expect(history.work).toEqual(begun);
  });
});
