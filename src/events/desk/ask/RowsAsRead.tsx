import { useId } from 'react';
import { useView } from '../../../store/useView';
import { isolated } from '../../../ui/isolated';
import { useMessages } from '../../../ui/useMessages';
import { useTranslate } from '../../../ui/useTranslate';
import { formatPosition } from '../../../words/coordinates';
import { kindOf, positionOf } from '../../columns/ownColumns';
import { OwnMark } from '../../look/OwnMark';
import { OWN_COLOURS } from '../../look/ownPalette';
import { boundedText } from '../../read/features/jsonText';
import { kindNamed } from '../../read/meaning/kindNames';
import { plainName } from '../../read/meaning/plainName';
import { freeColour } from '../../store/ownSets';
import { ownSetsOf } from '../../store/ownState';
import { OWN_PANEL } from '../../words/ownPanel';
import { ownDateInWords, ownKilled, ownPlace, ownSides, ownTitle } from '../../words/ownWords';
import type { AsRead, CellProblem } from './asRead';
import { useAskTranslate } from './useAskTranslate';

interface RowsAsReadProps {
  readonly read: AsRead;
  readonly header: readonly string[];
  /** Features have a place of their own. */
  readonly placed: boolean;
}

/** Of a row more problems are only counted. */
const MOST_PROBLEMS = 2;
const LONGEST_TITLE = 160;
const LONGEST_VALUE = 40;

/** The first rows as lists and cards would tell them. */
export function RowsAsRead({ read, header, placed }: RowsAsReadProps) {
  const t = useAskTranslate();
  const headingId = useId();
  return (
    <section className="as-read" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('ask.asRead')}</h3>
      <ol>
        {read.rows.map(({ row, problems }) => (
          <li key={row}>
            <Row {...{ read, row, placed }} />
            <Problems {...{ problems, header }} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface RowProps extends Pick<RowsAsReadProps, 'read' | 'placed'> {
  readonly row: number;
}

function Row({ read: { columns }, row, placed }: RowProps) {
  const t = useTranslate();
  const ask = useAskTranslate();
  const own = useMessages(OWN_PANEL);
  const colour = useView((state) => freeColour(ownSetsOf(state), OWN_COLOURS.light.length));
  const kind = kindOf(columns, row);
  const position = positionOf(columns, row);
  const title = ownTitle(columns, row, t, own);
  // A row without a title is called by its type, which may be our word for the kind.
  const isKind = title === t(`kind.${kind}`) || kindNamed(plainName(title)) === kind;
  const killed = ownKilled(columns, row);
  const sides = ownSides(columns, row, own);
  const texts = [ownPlace(columns, row), sides === title ? '' : sides].filter(
    (text) => text !== '',
  );
  return (
    <>
      <OwnMark kind={kind} colour={colour} />
      <p className="as-read-when">
        <strong>{ownDateInWords(columns, row, t.lang, own)}</strong>
        {' · '}
        {position
          ? formatPosition(position, t.lang, t)
          : placed
            ? ask('ask.asRead.own')
            : own('own.noPlace')}
      </p>
      <p className="as-read-what">
        {isKind ? t(`kind.${kind}`) : <bdi>{boundedText(title, LONGEST_TITLE)}</bdi>}
        <span className="ask-quiet">
          {!isKind && ` · ${t(`kind.${kind}`)}`}
          {texts.map((text) => (
            <span key={text}>
              {' · '}
              <bdi>{boundedText(text, LONGEST_TITLE)}</bdi>
            </span>
          ))}
          {killed !== null && ` · ${own('own.killedCount', { count: killed })}`}
        </span>
      </p>
    </>
  );
}

interface ProblemsProps extends Pick<RowsAsReadProps, 'header'> {
  readonly problems: readonly CellProblem[];
}

function Problems({ problems, header }: ProblemsProps) {
  const t = useAskTranslate();
  const own = useMessages(OWN_PANEL);
  if (problems.length === 0) return null;
  const more = problems.length - MOST_PROBLEMS;
  return (
    <p className="as-read-problems">
      {problems.slice(0, MOST_PROBLEMS).map(({ column, value, problem }) => {
        const name = header[column] ?? '';
        const words = t(name ? 'ask.asRead.problem' : 'ask.asRead.problemPlain', {
          column: isolated(name),
          value: isolated(boundedText(value, LONGEST_VALUE)),
          problem: own(`own.problem.${problem}`),
        });
        return <span key={`${column} ${problem}`}>{words}</span>;
      })}
      {more > 0 && <span>{t('ask.asRead.more', { count: more })}</span>}
    </p>
  );
}
