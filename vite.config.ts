import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkGroups } from './scripts/chunkGroups.ts';
import { cspPlugin } from './scripts/cspPlugin.ts';
import { datasetPlugin } from './scripts/datasetPlugin.ts';
import { loadOrderPlugin } from './scripts/loadOrderPlugin.ts';
import { mapLibraryPlugin } from './scripts/mapLibraryPlugin.ts';
import { messagesPlugin } from './scripts/messagesPlugin.ts';
import { notFoundPlugin } from './scripts/notFoundPlugin.ts';
import { noticesPlugin } from './scripts/noticesPlugin.ts';
import { projectWordsPlugin, readProjectWords } from './scripts/projectWords.ts';
import { serviceWorkerPlugin } from './scripts/serviceWorkerPlugin.ts';
import { sitePlugin } from './scripts/sitePlugin.ts';
import { stillPagePlugin } from './scripts/stillPagePlugin.ts';

/** The folder of the project that is built: `data/` and `seeds/` are in it. */
const folder = resolve(process.env.PROJECT ?? '.');
const dataset = datasetPlugin(folder, process.env.SITE_URL);
const notices = noticesPlugin(() => readProjectWords(folder));

export default defineConfig({
  // Relative links work from any sub-path of a static host.
  base: './',
  plugins: [
    react(),
    projectWordsPlugin(folder),
    dataset,
    stillPagePlugin(dataset),
    messagesPlugin(),
    mapLibraryPlugin(),
    cspPlugin(),
    loadOrderPlugin(),
    notices.main,
    sitePlugin(process.env.SITE_URL),
    notFoundPlugin(() => readProjectWords(folder).title, process.env.SITE_URL),
    serviceWorkerPlugin(),
  ],
  worker: { format: 'es', plugins: notices.inWorkers },
  build: {
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() } } },
  },
});
