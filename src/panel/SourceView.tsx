import { type ReactNode, useMemo } from 'react';
import type { Source } from '../domain/record';
import { useView } from '../store/useView';
import { ExternalLink } from '../ui/ExternalLink';
import { formatEdtf, isApproximate } from '../ui/formatDate';
import { useTranslate } from '../ui/useTranslate';
import { PanelHeading } from './PanelHeading';
import { passagesOf } from './passages';
import { RecordButton } from './RecordButton';

/** A document: what is known of it, and the passages that records cite, in the order of its text. */
export function SourceView({ source }: { readonly source: Source }) {
  const t = useTranslate();
  const events = useView((state) => state.dataset.events);
  const passages = useMemo(() => passagesOf(source.id, events), [source, events]);
  return (
    <>
      <p className="panel-kicker">{t('panel.source')}</p>
      <PanelHeading>
        <span lang={source.language}>{source.title}</span>
      </PanelHeading>
      <SourceFacts source={source} />
      <section className="panel-part">
        <h3 className="part-heading">{t('panel.passages')}</h3>
        <p className="panel-hint">{t('panel.passagesHint')}</p>
        {passages.map(({ start, text, records, gapBefore }) => (
          <div key={start} className="passage">
            {gapBefore && (
              <p className="passage-gap">
                <span aria-hidden="true">[…]</span>
                <span className="visually-hidden">{t('panel.gap')}</span>
              </p>
            )}
            <blockquote lang={source.language}>
              <p>{text}</p>
            </blockquote>
            <ul className="record-list" aria-label={t('panel.passageRecords')}>
              {records.map((record) => (
                <li key={record.id}>
                  <RecordButton record={record} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  );
}

function SourceFacts({ source }: { readonly source: Source }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const date = formatEdtf(source.published, lang);
  const facts: readonly (readonly [string, string, ReactNode])[] = [
    ['publisher', t('panel.publisher'), source.publisher],
    // The heading is the title; here is only how it is known.
    ['title', t('panel.title'), null],
    [
      'published',
      t('panel.published'),
      isApproximate(source.published) ? t('panel.dateInferred', { date }) : date,
    ],
    ['origin', t('panel.origin'), source.origin],
    [
      'url',
      t('panel.link'),
      <ExternalLink key="url" url={source.url}>
        {source.url}
      </ExternalLink>,
    ],
  ];
  const shown = facts.filter(
    ([field, , value]) => value !== null || source.outside.some((known) => known.field === field),
  );
  return (
    <dl className="facts">
      {shown.map(([field, term, value]) => (
        <div key={field}>
          <dt>{term}</dt>
          <dd>
            {value}
            {source.outside
              .filter((known) => known.field === field)
              .map(({ basis }) => (
                <span key={basis[lang]} className="fact-note">
                  {t('panel.outside')} {basis[lang]}
                </span>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
