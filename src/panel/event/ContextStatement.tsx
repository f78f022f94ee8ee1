import type { ContextFact } from '../../domain/record';
import { ProjectText } from '../../store/ProjectText';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { Citations } from './Citations';
import './context.css';

interface ContextStatementProps {
  readonly fact: ContextFact;
  /** With how far the pages agree. */
  readonly withAgreement?: boolean;
}

/** What other public pages tell, in our own words, with links to them: never set as a quotation. */
export function ContextStatement({ fact, withAgreement = false }: ContextStatementProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  return (
    <div className="context-fact">
      <p className="context-statement">
        <ProjectText text={fact.statement} />
      </p>
      {withAgreement && (
        <p className="context-note">
          {t(`panel.context.agreement.${fact.agreement}`)}
          {fact.disagreement && ` ${fact.disagreement[lang]}`}
        </p>
      )}
      <Citations citations={fact.citations} />
    </div>
  );
}
