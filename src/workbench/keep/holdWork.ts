import { storedName } from '../../ui/stored';

const lockOf = (id: string): string => storedName(`work ${id}`);

/** Never settles: a lock is held until its tab is gone or another one takes over. */
const forEver = (): Promise<never> => new Promise(() => undefined);

/**
 * Holds a project for this tab, so that another says that it is open here. Resolves with whether it is
 * this tab's; `lost` is called when another takes over. Where the browser has no locks (a page without
 * HTTPS) every tab holds it, and what is kept says who was first (`ChangedElsewhereError`).
 */
export function holdWork(id: string, takeOver: boolean, lost: () => void): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const options: LockOptions = takeOver ? { steal: true } : { ifAvailable: true };
    let held = false;
    locks
      .request(lockOf(id), options, (lock) => {
        held = lock !== null;
        resolve(held);
        return held ? forEver() : undefined;
      })
      .catch(() => {
        if (held) lost();
        else resolve(true);
      });
  });
}
