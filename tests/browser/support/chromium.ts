import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A Chromium that starts on this machine, and how to start it. */
interface Chromium {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: NodeJS.ProcessEnv;
  readonly origin: 'CHROMIUM_PATH' | 'system' | 'npm';
}

/** WebGL2 on the processor. */
export const WITH_WEBGL = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];
/** Where no frame is timed: the page around the canvas is cheaper to paint so, by a fifth of a page's cost. */
export const WITHOUT_GPU_COMPOSITING = ['--disable-gpu-compositing'];
/** Pages are painted without the detour by a GPU that the processor would have to play. */
export const WITHOUT_GPU = ['--disable-gpu'];
/**
 * A test's page is gone before the slower of the two optimising compilers pays. The quick one does:
 * without it the map's tests take 17 % more of the processor, those of the page 7 %.
 */
export const WITHOUT_SLOW_COMPILER = ['--js-flags=--no-opt'];

/** No calls home; unlike the npm package's own flags, web security stays on. */
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const USUAL_FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
/** Older browsers are passed over: Playwright drives only recent ones well. */
const OLDEST_MAJOR = 130;

/** Only the package's own fonts, so that text looks the same on every machine. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const run = promisify(execFile);

const exists = (path: string, mode = constants.F_OK) =>
  access(path, mode).then(
    () => true,
    () => false,
  );

/**
 * Finds the browser for the tests: `CHROMIUM_PATH`, else one installed on the system, else the
 * npm package's, which brings its own libraries and fonts. `CHROMIUM_FROM=npm` asks for the last.
 */
export async function resolveChromium(): Promise<Chromium> {
  const { CHROMIUM_PATH: given, CHROMIUM_FROM: from } = process.env;
  if (from && from !== 'npm') throw new Error(`CHROMIUM_FROM can only be "npm", not "${from}"`);
  if (from === 'npm') return npmChromium();
  if (given) {
    if (!(await exists(given, constants.X_OK)))
      throw new Error(`CHROMIUM_PATH is "${given}", which is not an executable file`);
    return { executablePath: given, args: ARGS, env: process.env, origin: 'CHROMIUM_PATH' };
  }
  const installed = await systemChromium();
  if (installed)
    return { executablePath: installed, args: ARGS, env: process.env, origin: 'system' };
  return npmChromium();
}

async function systemChromium(): Promise<string | undefined> {
  const folders = new Set([...(process.env.PATH ?? '').split(delimiter), ...USUAL_FOLDERS]);
  const paths = [...folders].filter(Boolean).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  for (const path of [...paths, MAC_CHROME]) {
    if ((await exists(path, constants.X_OK)) && (await majorVersion(path)) >= OLDEST_MAJOR)
      return path;
  }
  return undefined;
}

/** 0 where it does not start: a library is missing, or it is Ubuntu's stand-in for the snap. */
async function majorVersion(path: string): Promise<number> {
  const { stdout } = await run(path, ['--version'], { timeout: 20_000 }).catch(() => ({
    stdout: '',
  }));
  return Number(/(\d+)\.\d+\.\d+/.exec(stdout)?.[1] ?? 0);
}

async function npmChromium(): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome or Chromium found: install one, or set CHROMIUM_PATH to its file');
  const folder = await unpackedNpmChromium();
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    executablePath: join(folder, 'chromium'),
    args: ARGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'),
      XDG_CACHE_HOME: folder,
    },
    origin: 'npm',
  };
}

/** The folder under `node_modules/.cache` with the package's files, unpacked on first use. */
async function unpackedNpmChromium(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = join(dirname(entry), '..', '..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const cache = join(root, '..', '..', '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (await exists(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  try {
    // The package unpacks into the folder for temporary files, and its libraries only where it
    // believes itself on Amazon's Lambda: so let it, in a process of its own.
    const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
    await run(process.execPath, ['--input-type=module', '-e', unpack], {
      cwd: root,
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    await writeFile(join(staging, 'fonts', 'fonts.conf'), FONTS_CONF);
    // Another process may have finished first; its folder is as good as ours.
    await rename(staging, folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}
