import { useState } from 'react';
import { useViewStore } from '../../../store/useView';
import { isolated } from '../../../ui/isolated';
import { reportFault } from '../../../ui/reportFault';
import { Bold, Dismiss } from '../FindingLine';
import { useOwnTranslate } from '../useOwnTranslate';
import { forgetSet } from './keep';
import type { UnfitSet } from './keptRecord';

/** Kept sets that cannot be read: each is told, and can be deleted. */
export function UnfitSets({ sets }: { readonly sets: readonly UnfitSet[] }) {
  const [gone, setGone] = useState<ReadonlySet<UnfitSet>>(new Set());
  return sets
    .filter((set) => !gone.has(set))
    .map((set) => (
      <UnfitLine
        key={String(set.key)}
        set={set}
        onGone={() => setGone((before) => new Set(before).add(set))}
      />
    ));
}

interface UnfitLineProps {
  readonly set: UnfitSet;
  readonly onGone: () => void;
}

function UnfitLine({ set, onGone }: UnfitLineProps) {
  const t = useOwnTranslate();
  const store = useViewStore();
  const [failed, setFailed] = useState(false);
  const name = set.name ?? t('own.kept.unnamed');
  const remove = async () => {
    try {
      await forgetSet(set.key);
    } catch (error) {
      reportFault(error);
      return setFailed(true);
    }
    store.getState().tell(t('own.kept.deleted', { name: isolated(name) }));
    onGone();
  };
  return (
    <div className="import-line is-refused" role="alert">
      <p className="import-what">
        <Bold>{name}</Bold>, {t(`own.kept.${set.fault}`)} {failed && t('own.set.deleteFailed')}
      </p>
      <button type="button" className="plain-button" onClick={remove}>
        {t('own.kept.delete')}
      </button>
      <Dismiss onDismiss={onGone} />
    </div>
  );
}
