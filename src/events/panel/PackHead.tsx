import { ExternalLink } from '../../ui/ExternalLink';
import { isolated } from '../../ui/isolated';
import { useMessages } from '../../ui/useMessages';
import { PackStatus } from '../desk/packs/PackLine';
import type { OwnPack } from '../store/ownPack';
import type { OwnSet } from '../store/ownSets';
import { OWN_PACKS } from '../words/ownPacks';
import { OWN_PANEL } from '../words/ownPanel';

interface PackHeadProps {
  readonly set: OwnSet;
  readonly pack: OwnPack;
}

/** What a published set holds, whose it is, and what of it is there. */
export function PackHead({ set, pack }: PackHeadProps) {
  const own = useMessages(OWN_PANEL);
  const t = useMessages(OWN_PACKS);
  const { rows, unplaced, undated, address } = pack.overview;
  const columns = [
    { key: 'rows', name: t('pack.events'), count: rows },
    { key: 'placed', name: own('own.placed'), count: rows - unplaced },
    { key: 'unplaced', name: own('own.unplaced'), count: unplaced },
    { key: 'undated', name: t('pack.leftOut'), count: undated },
  ];
  return (
    <>
      <table className="own-read">
        <caption className="visually-hidden">
          {own('own.rows', { name: isolated(set.name) })}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {columns.map(({ key, count }) => (
              <td key={key}>{own('own.number', { count })}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <PackStatus pack={pack} />
      <p className="panel-hint">
        <bdi>{set.attribution}</bdi>
        {address && (
          <>
            {' · '}
            <ExternalLink url={address}>{t('pack.source')}</ExternalLink>
          </>
        )}
      </p>
    </>
  );
}
