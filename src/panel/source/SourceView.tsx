import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Source } from '../../domain/record';
import { ProjectText } from '../../store/ProjectText';
import { useView } from '../../store/useView';
import { ExternalLink } from '../../ui/ExternalLink';
import { formatEdtf } from '../../ui/formatDate';
import { useTranslate } from '../../ui/useTranslate';
import { ClaimsOfPassage } from '../event/GeographicClaims';
import { highlightsOf } from '../highlight';
import { RecordButton } from '../lists/RecordButton';
import { PanelHeading } from '../PanelHeading';
import { Rendering } from '../quotation/Rendering';
import { type Passage, passagesOf } from './passages';
import { publishedInWords } from './sourceWords';
import { passageAttributes, useFollowReading, useOpenAtPassage } from './useReading';
import '../../ui/sourceFont.css';
import '../quotation/quotation.css';
import './source.css';

/** A document: what is known of it, and the passages that records cite, in the order of its text. */
export function SourceView({ source }: { readonly source: Source }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const events = useView((state) => state.dataset.events);
  const passages = useMemo(() => passagesOf(source.id, events), [source, events]);
  const listRef = useRef<HTMLDivElement>(null);
  const [following, setFollowing] = useState(false);
  useOpenAtPassage(listRef, passages);
  useFollowReading(listRef, passages, following);
  return (
    <>
      <p className="source-line">
        {source.publisher}, {formatEdtf(source.published, lang)}
      </p>
      <PanelHeading>
        <span lang={source.language}>{source.title}</span>
      </PanelHeading>
      <SourceFacts source={source} />
      <section className="panel-part">
        <h3 className="part-heading">{t('panel.passages')}</h3>
        <p className="panel-hint">{t('panel.passagesHint')}</p>
        <label className="follow-reading">
          <input type="checkbox" checked={following} onChange={() => setFollowing(!following)} />
          {t('panel.followReading')}
        </label>
        <div ref={listRef}>
          {passages.map((passage) => (
            <SourcePassage key={passage.start} passage={passage} source={source} />
          ))}
        </div>
      </section>
    </>
  );
}

interface SourcePassageProps {
  readonly passage: Passage;
  readonly source: Source;
}

/** A stretch of the document and the records that cite it; pointing at it lights them. */
function SourcePassage({ passage, source }: SourcePassageProps) {
  const t = useTranslate();
  const allClaims = useView((state) => state.dataset.claims);
  const { text, records, gapBefore, start, end } = passage;
  const claims = allClaims.filter(
    (claim) => claim.source === source.id && start <= claim.start && claim.start < end,
  );
  return (
    <>
      {gapBefore && (
        <p className="passage-gap">
          <span aria-hidden="true">[…]</span>
          <span className="visually-hidden">{t('panel.gap')}</span>
        </p>
      )}
      <div
        className="passage"
        tabIndex={-1}
        {...passageAttributes(passage)}
        {...highlightsOf(records.map(({ id }) => id))}
      >
        <blockquote lang={source.language}>
          <p>{text}</p>
        </blockquote>
        <Rendering exact={text} language={source.language} />
        <ul className="record-list" aria-label={t('panel.passageRecords')}>
          {records.map((record) => (
            <li key={record.id}>
              <RecordButton record={record} />
            </li>
          ))}
        </ul>
        <ClaimsOfPassage claims={claims} />
      </div>
    </>
  );
}

/** Stands at what is known otherwise than from the document. */
const OUTSIDE_MARK = '°';

function SourceFacts({ source }: { readonly source: Source }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const sources = useView((state) => state.dataset.sources);
  const copies = [...sources.values()].filter(
    (other) => other !== source && other.origin === source.origin,
  );
  const facts: readonly (readonly [string, string, ReactNode])[] = [
    ['publisher', t('panel.publisher'), source.publisher],
    // The heading is the title; here is only how it is known.
    ['title', t('panel.title'), null],
    ['published', t('panel.published'), publishedInWords(source, lang, t)],
    [
      'origin',
      t('panel.origin'),
      <span key="origin">
        <span lang="en">{source.origin}</span>
        {copies.length > 0 && (
          <span className="fact-note">
            {t('panel.sameReport', { others: copies.map(({ publisher }) => publisher).join(', ') })}
          </span>
        )}
      </span>,
    ],
    [
      'url',
      t('panel.link'),
      source.url === undefined ? null : (
        <ExternalLink key="url" url={source.url}>
          {source.url}
        </ExternalLink>
      ),
    ],
  ];
  const shown = facts.filter(
    ([field, , value]) => value !== null || source.outside.some((known) => known.field === field),
  );
  const basisOf = (field: string) => source.outside.filter((known) => known.field === field);
  return (
    <>
      <dl className="facts">
        {shown.map(([field, term, value]) => (
          <div key={field}>
            <dt>
              {term}
              {basisOf(field).length > 0 && OUTSIDE_MARK}
            </dt>
            <dd>
              {value}
              {basisOf(field).map(({ basis }) => (
                <span key={basis[lang]} className="fact-note">
                  <ProjectText text={basis} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {source.outside.length > 0 && (
        <p className="panel-hint">{t('panel.outside', { mark: OUTSIDE_MARK })}</p>
      )}
    </>
  );
}
