import type { ReactNode } from 'react';
import { STATUSES } from '../../domain/vocabulary';
import { useView } from '../../store/useView';
import { KNOWN } from '../../ui/messages/known';
import { METHOD } from '../../ui/messages/method';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { PanelHeading } from '../PanelHeading';
import { SourceButton } from '../source/SourceButton';
import { Legend } from './Legend';
import { useMethodValues } from './methodValues';
import './method.css';

/** How the map is made, what it means and what it leaves out. */
export function MethodPage() {
  const t = useTranslate();
  const words = useMessages(METHOD);
  const { hasContext } = useView((state) => state.whole);
  const rendered = useView(({ whole }) => whole.project.languages.length > 1);
  return (
    <div className="method">
      <PanelHeading>{t('panel.page.method')}</PanelHeading>
      <Part heading="panel.method.key">
        <Legend />
      </Part>
      <Part
        heading="panel.method.coding"
        paragraphs={['panel.method.coding1', 'panel.method.coding2']}
      />
      <Part heading="panel.method.language">
        <p>
          {words('panel.method.language1')}
          {rendered && ` ${words('panel.method.language2')}`}
        </p>
      </Part>
      <Part heading="panel.method.statuses">
        <dl className="method-terms">
          {STATUSES.map((status) => (
            <div key={status}>
              <dt>{t(`status.${status}`)}</dt>
              <dd>{t(`panel.status.${status}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{words('panel.method.statuses1')}</p>
      </Part>
      {hasContext ? (
        <Part heading="panel.method.tiers" paragraphs={['panel.method.tiers1']}>
          <Documents />
          <p>{words('panel.method.tiers2')}</p>
        </Part>
      ) : (
        <Part heading="panel.method.documents">
          <Documents />
        </Part>
      )}
      <Part heading="panel.method.dates" paragraphs={['panel.method.dates1']} />
      <Part
        heading="panel.method.precision"
        paragraphs={['panel.method.precision1', 'panel.method.precision2']}
      />
      <Part heading="panel.method.silent" paragraphs={['panel.method.silent1']} />
      <Part heading="panel.method.copies" paragraphs={['panel.method.copies1']} />
      <Part
        heading="panel.method.claims"
        paragraphs={['panel.method.claims1', 'panel.method.claims2']}
      />
      <Part heading="panel.method.camps" paragraphs={['panel.method.camps1']} />
      <Part heading="panel.method.errors" paragraphs={['panel.method.errors1']} />
      <Part heading="panel.method.borders" paragraphs={['panel.method.borders1']} />
      <Part heading="panel.method.licence" paragraphs={['panel.method.licence1']}>
        <p>
          <a className="method-file" href="THIRD-PARTY-NOTICES.txt">
            {words('panel.method.notices')}
          </a>
        </p>
      </Part>
    </div>
  );
}

/** All documents, those that were not out on the day looked at among them. */
function Documents() {
  const knownWords = useMessages(KNOWN);
  const known = useView((state) => state.known);
  const whole = useView((state) => state.whole);
  const sources = useView((state) => state.dataset.sources);
  return (
    <ul className="method-documents">
      {[...whole.sources.values()].map((source) => (
        <li key={source.id} className={sources.has(source.id) ? undefined : 'is-unpublished'}>
          <SourceButton source={source} />
          {known !== null && !sources.has(source.id) && <> ({knownWords('known.notOut')})</>}
        </li>
      ))}
    </ul>
  );
}

type MethodKey = keyof typeof METHOD.en;

interface PartProps {
  readonly heading: MethodKey;
  readonly paragraphs?: readonly MethodKey[];
  readonly children?: ReactNode;
}

function Part({ heading, paragraphs = [], children }: PartProps) {
  const t = useMessages(METHOD);
  const values = useMethodValues();
  return (
    <section className="panel-part">
      <h3 className="part-heading">{t(heading, values)}</h3>
      {paragraphs.map((key) => (
        <p key={key}>{t(key, values)}</p>
      ))}
      {children}
    </section>
  );
}
