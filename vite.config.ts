import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cspPlugin } from './scripts/cspPlugin.ts';
import { datasetPlugin } from './scripts/datasetPlugin.ts';
import { sitePlugin } from './scripts/sitePlugin.ts';

export default defineConfig({
  // Relative links work from any sub-path of a static host.
  base: './',
  plugins: [react(), datasetPlugin(), cspPlugin(), sitePlugin(process.env.SITE_URL)],
  worker: { format: 'es' },
  build: { target: 'es2022' },
});
