/**
 * What a host should send with the app's files: the one definition from which the built page's
 * policy and the ready files for hosts are made (`npm run hosting`).
 */

const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
];

/** Content Security Policy as the built `index.html` carries it. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/**
 * The same policy as a header, which alone can say who may frame the page. Anybody may: the map is
 * made to be embedded, holds no account and has no button that acts on a reader's behalf.
 */
const HEADER_POLICY = [...DIRECTIVES, 'frame-ancestors *'].join('; ');

/** Headers of every answer. */
export const SITE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
};

/** Files with a hash in their name never change. */
export const HASHED_FOLDER = 'assets';
export const HASHED_CACHE = 'public, max-age=31536000, immutable';
/** Everything else is kept, but asked for again: an unchanged file costs one short answer. */
export const USUAL_CACHE = 'no-cache';

/** Content types that hosts often do not know. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  webmanifest: 'application/manifest+json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  woff2: 'font/woff2',
};
