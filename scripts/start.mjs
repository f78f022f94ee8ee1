// Builds the app and serves it; PORT and HOST change the address.
import { build, preview } from 'vite';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}
await build();
const server = await preview({
  preview: { port, strictPort: true, host: process.env.HOST ?? 'localhost' },
});
console.log(`Northern Mali, word for word: http://localhost:${port}`);
process.on('SIGTERM', () => server.close().then(() => process.exit(0)));
