import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostingFiles } from '../../../scripts/hostingFiles';
import { CONTENT_SECURITY_POLICY, SITE_HEADERS } from '../../../scripts/siteHeaders';

/** The policy under which the built app promises to work; `tests/browser/support/host.ts` sends it. */
const PROMISED =
  "default-src 'self'; script-src 'self'; worker-src 'self'; img-src 'self' data: blob:; " +
  "style-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'";

const files = Object.entries(hostingFiles());

describe('the ready files for hosts', () => {
  it('carry the promised policy, and let the map be embedded', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(PROMISED);
    expect(SITE_HEADERS['Content-Security-Policy']).toBe(`${PROMISED}; frame-ancestors *`);
  });

  it.each(files)('%s is what `npm run hosting` writes', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it.each(files)('%s serves any project, and names none', (_path, text) => {
    expect(text).not.toMatch(/mali/i);
  });

  it.each(files)('%s sends every header, and keeps only hashed files for ever', (_path, text) => {
    for (const [name, value] of Object.entries(SITE_HEADERS)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    const immutable = text.split('\n').findIndex((line) => line.includes('immutable'));
    expect(immutable).toBeGreaterThan(0);
    expect(text.match(/immutable/g)).toHaveLength(1);
    expect(text).toContain('no-cache');
  });
});
