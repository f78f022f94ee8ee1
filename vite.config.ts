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
import { serviceWorkerPlugin } from './scripts/serviceWorkerPlugin.ts';
import { sitePlugin } from './scripts/sitePlugin.ts';
import { stillPagePlugin } from './scripts/stillPagePlugin.ts';

const dataset = datasetPlugin(process.env.SITE_URL);
const notices = noticesPlugin();

export default defineConfig({
  // Relative links work from any sub-path of a static host.
  base: './',
  plugins: [
    react(),
    dataset,
    stillPagePlugin(dataset),
    messagesPlugin(),
    mapLibraryPlugin(),
    cspPlugin(),
    loadOrderPlugin(),
    notices.main,
    sitePlugin(process.env.SITE_URL),
    notFoundPlugin(process.env.SITE_URL),
    serviceWorkerPlugin(),
  ],
  worker: { format: 'es', plugins: notices.inWorkers },
  build: {
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() } } },
  },
});
