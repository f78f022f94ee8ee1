// Builds the app and serves it; PORT and HOST change the address.
import { readFileSync } from 'node:fs';
import { build, preview } from 'vite';
import { takeProject } from './takeProject.mjs';

takeProject();

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}
await build();
// 127.0.0.1 rather than localhost, which some systems resolve to IPv6 alone.
const server = await preview({
  preview: { port, strictPort: true, host: process.env.HOST ?? '127.0.0.1' },
});
const folder = process.env.PROJECT ?? '.';
const { languages, title } = JSON.parse(readFileSync(`${folder}/data/project.json`, 'utf8'));
console.log(`${title[languages[0]]}: http://localhost:${port}`);
process.on('SIGTERM', () => server.close().then(() => process.exit(0)));
