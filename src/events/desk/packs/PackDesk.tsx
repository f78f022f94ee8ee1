import { useEffect, useState } from 'react';
import { useView, useViewStore } from '../../../store/useView';
import { EMBEDDED, eventsAsked } from '../../../ui/embedded';
import { isolated } from '../../../ui/isolated';
import { reportFault } from '../../../ui/reportFault';
import { useMessages } from '../../../ui/useMessages';
import { selectShownOwnSets } from '../../store/ownSelectors';
import { OWN_PACKS } from '../../words/ownPacks';
import { PackLine } from './PackLine';
import { keptPacks } from './packCache';
import { faultInWords } from './packWords';
import { openPublished, type PublishedFault } from './published';
import '../importDesk.css';

/** A published set on its way in; `fault`: it did not arrive. */
interface Opening {
  readonly address: string;
  readonly attempt: number;
  readonly fault: PublishedFault | null;
}

/** What the page's address names, and what is kept on this device besides. */
const addresses = (): readonly string[] => [
  ...new Set([
    ...eventsAsked(location.search),
    ...(EMBEDDED ? [] : keptPacks().map(({ folder }) => folder)),
  ]),
];

/** Opens the published sets that are asked for, and says of each that is shown whose it is and what of it is there. */
export function PackDesk() {
  const [openings, setOpenings] = useState<readonly Opening[]>(() =>
    addresses().map((address) => ({ address, attempt: 0, fault: null })),
  );
  const shown = useView(selectShownOwnSets);
  const change = (address: string, to: Partial<Opening> | null) =>
    setOpenings((before) =>
      before.flatMap((opening) => {
        if (opening.address !== address) return [opening];
        return to ? [{ ...opening, ...to }] : [];
      }),
    );
  return (
    <>
      {openings.map((opening) => (
        <OpeningLine
          key={`${opening.address} ${opening.attempt}`}
          opening={opening}
          onOpen={() => change(opening.address, null)}
          onFault={(fault) => change(opening.address, { fault })}
          onAgain={() => change(opening.address, { fault: null, attempt: opening.attempt + 1 })}
        />
      ))}
      {shown.map((set) => set.pack && <PackLine key={set.id} set={set} pack={set.pack} />)}
    </>
  );
}

interface OpeningLineProps {
  readonly opening: Opening;
  readonly onOpen: () => void;
  readonly onFault: (fault: PublishedFault) => void;
  readonly onAgain: () => void;
}

function OpeningLine({ opening: { address, fault }, ...on }: OpeningLineProps) {
  const t = useMessages(OWN_PACKS);
  const store = useViewStore();
  const name = isolated(address);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time that it is shown
  useEffect(() => {
    const control = new AbortController();
    openPublished(store, address, control.signal).then(
      (found) => (found ? on.onFault(found) : on.onOpen()),
      (error: unknown) => {
        if (!control.signal.aborted) reportFault(error);
      },
    );
    return () => control.abort();
  }, []);
  if (!fault)
    return (
      <div className="import-line">
        <p className="import-what">{t('pack.opening', { name })}</p>
      </div>
    );
  return (
    <div className="import-line is-refused" role="alert">
      <p className="import-what">{t('pack.notOpened', { name, reason: faultInWords(fault, t) })}</p>
      <button type="button" className="plain-button" onClick={on.onAgain}>
        {t('pack.again')}
      </button>
    </div>
  );
}
