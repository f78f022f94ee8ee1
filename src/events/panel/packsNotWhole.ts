import { selectWindow } from '../../store/selectors';
import type { ViewState } from '../../store/viewStore';
import { isolated } from '../../ui/isolated';
import { packStatus } from '../desk/packs/packWords';
import { isComplete } from '../store/ownPack';
import { selectShownOwnSets } from '../store/ownSelectors';
import type { OwnPackTranslate } from '../words/ownPacks';

/** Of which published sets some single events of the days looked at are not there, a sentence each. */
export function packsNotWhole(state: ViewState, t: OwnPackTranslate): readonly string[] {
  const window = selectWindow(state);
  return selectShownOwnSets(state).flatMap(({ name, pack }) =>
    !pack || isComplete(pack, window)
      ? []
      : [
          t('pack.notSaved', {
            name: isolated(name),
            status: packStatus(pack, window, state.lang, t),
          }),
        ],
  );
}
