import type { GeographicClaim } from '../../domain/record';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { highlightsOf } from '../highlight';
import { SourceButton } from '../source/SourceButton';
import { claimInWords, claimsOf } from './claimWords';
import './claims.css';

/** What the geometry says of the distances, directions and areas that the texts state. */
export function GeographicClaims() {
  const t = useTranslate();
  const selection = useView((state) => state.selection);
  const claims = useView((state) => state.dataset.claims);
  const shown = claimsOf(selection, claims);
  if (shown.length === 0) return null;
  return (
    <section className="panel-part">
      <h3 className="part-heading">{t('panel.claims')}</h3>
      {shown.map((claim) => (
        <Claim key={claim.id} claim={claim} />
      ))}
    </section>
  );
}

/** The same under the passage that makes the claims. */
export function ClaimsOfPassage({ claims }: { readonly claims: readonly GeographicClaim[] }) {
  const t = useTranslate();
  if (claims.length === 0) return null;
  return (
    <div className="passage-claims">
      <p className="claim-note">{t('panel.claims')}</p>
      {claims.map((claim) => (
        <Claim key={claim.id} claim={claim} here />
      ))}
    </div>
  );
}

interface ClaimProps {
  readonly claim: GeographicClaim;
  /** The words stand just above. */
  readonly here?: boolean;
}

function Claim({ claim, here = false }: ClaimProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const source = dataset.sources.get(claim.source);
  const { said, measured, verdict, note } = claimInWords(claim, dataset, lang, t);
  return (
    <div className={`claim claim-${claim.verdict}`} {...highlightsOf(claim.events)}>
      <p>
        {said} {measured !== '' && <strong>{measured}</strong>} {verdict}
      </p>
      {note !== '' && <p className="claim-note">{note}</p>}
      {source && !here && (
        <p className="claim-note">
          <SourceButton source={source} at={claim.start} />
        </p>
      )}
    </div>
  );
}
