import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  CONTENT_TYPES,
  HASHED_CACHE,
  HASHED_FOLDER,
  SITE_HEADERS,
  USUAL_CACHE,
} from './siteHeaders';

const MADE = 'Made by `npm run hosting` from scripts/siteHeaders.ts.';
const FRAMES =
  'frame-ancestors *: the map may be embedded anywhere; name sites instead to restrict that.';
const entries = Object.entries(SITE_HEADERS);

/**
 * Netlify and Cloudflare Pages. They join the values of all rules that match, so that no two rules
 * may set the same header for one file.
 */
function netlify(): string {
  const usual = [
    '/',
    '/index.html',
    '/sw.js',
    '/offline.json',
    '/start.js',
    '/manifest.webmanifest',
    '/basemap/*',
    '/data/*',
  ];
  const rule = (path: string, cache: string) => `${path}\n  Cache-Control: ${cache}\n`;
  return [
    `# ${MADE}\n# ${FRAMES}\n/*`,
    ...entries.map(([name, value]) => `  ${name}: ${value}`),
    `\n${rule(`/${HASHED_FOLDER}/*`, HASHED_CACHE)}`,
    ...usual.map((path) => rule(path, USUAL_CACHE)),
  ].join('\n');
}

const vercel = (): string =>
  `${JSON.stringify(
    {
      $schema: 'https://openapi.vercel.sh/vercel.json',
      headers: [
        { source: '/(.*)', headers: entries.map(([key, value]) => ({ key, value })) },
        {
          source: `/${HASHED_FOLDER}/(.*)`,
          headers: [{ key: 'Cache-Control', value: HASHED_CACHE }],
        },
        {
          source: `/((?!${HASHED_FOLDER}/).*)`,
          headers: [{ key: 'Cache-Control', value: USUAL_CACHE }],
        },
      ],
    },
    null,
    2,
  )}\n`;

const nginx = (): string => `# ${MADE}
# ${FRAMES}
# The map goes into the http block, the rest into the server or location of the app.

map $uri $page_cache {
    default "${USUAL_CACHE}";
    "~/${HASHED_FOLDER}/" "${HASHED_CACHE}";
}

server {
    listen 80;
    root /srv/map;
    index index.html;

    include mime.types;
    types {
${Object.entries(CONTENT_TYPES)
  .map(([extension, type]) => `        ${type} ${extension};`)
  .join('\n')}
    }
    gzip on;
    gzip_types text/css text/javascript application/javascript application/json application/geo+json application/ld+json application/manifest+json image/svg+xml text/csv text/plain;

    # A location with an add_header of its own would lose these: repeat them there.
${entries.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
    add_header Cache-Control $page_cache always;
}
`;

const apache = (): string => `# ${MADE}
# ${FRAMES}
# Save as .htaccess beside index.html.

DirectoryIndex index.html
${Object.entries(CONTENT_TYPES)
  .map(([extension, type]) => `AddType ${type} .${extension}`)
  .join('\n')}

<IfModule mod_headers.c>
${entries.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  <If "%{REQUEST_URI} =~ m#/${HASHED_FOLDER}/#">
    Header always set Cache-Control "${HASHED_CACHE}"
  </If>
  <Else>
    Header always set Cache-Control "${USUAL_CACHE}"
  </Else>
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json application/geo+json application/ld+json application/manifest+json image/svg+xml text/csv text/plain
</IfModule>
`;

/** The ready files for hosts by their path in the repository. */
export const hostingFiles = (): Readonly<Record<string, string>> => ({
  'public/_headers': netlify(),
  'docs/hosting/vercel.json': vercel(),
  'docs/hosting/nginx.conf': nginx(),
  'docs/hosting/apache.htaccess': apache(),
});

/** Writes the ready files for hosts. */
export function writeHostingFiles(root: string): void {
  for (const [path, text] of Object.entries(hostingFiles())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
