import { build } from 'vite';

/** Builds a page of the tests, the folder with its `index.html`, into another folder. */
export async function buildPage(page: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: page,
    base: './',
    worker: { format: 'es' },
    build: { target: 'es2022', outDir, emptyOutDir: true },
  });
}
