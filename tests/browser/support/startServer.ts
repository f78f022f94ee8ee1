import { type ChildProcess, spawn } from 'node:child_process';

const SERVER_START_MS = 1500;

/** Serves a built folder on a port until the process returned is killed. */
export async function startServer(
  root: string,
  port: number,
  folder = 'dist',
): Promise<ChildProcess> {
  const server = spawn('node', ['tests/browser/support/serve.mjs', folder], {
    cwd: root,
    env: { ...process.env, BROWSER_TEST_PORT: String(port) },
  });
  await new Promise((resolve) => setTimeout(resolve, SERVER_START_MS));
  return server;
}
