import { type ChildProcess, spawn } from 'node:child_process';

const SERVER_START_MS = 1500;

/** Serves `dist/` on a port until the process returned is killed. */
export async function startServer(root: string, port: number): Promise<ChildProcess> {
  const server = spawn('node', ['tests/browser/support/serve.mjs'], {
    cwd: root,
    env: { ...process.env, BROWSER_TEST_PORT: String(port) },
  });
  await new Promise((resolve) => setTimeout(resolve, SERVER_START_MS));
  return server;
}
