import type { FullConfig } from '@playwright/test';
import { startHost } from './host';

/** The app must work from any folder of a static host, so it stands there a second time. */
const PATHS = ['/', '/a/b/'];

/** Serves `dist/` at the address of the settings while the tests run. */
const serveBuild = async ({ projects }: FullConfig): Promise<() => Promise<void>> => {
  const { port } = new URL(projects[0]?.use.baseURL ?? '');
  const host = await startHost('dist', PATHS, Number(port));
  return () => host.disappear();
};

export default serveBuild;
