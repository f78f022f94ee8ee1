import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ACLED_SUB_EVENTS } from '../../../src/domain/acled';
import { KINDS, PRECISIONS } from '../../../src/domain/vocabulary';
import { OWN_FIELDS } from '../../../src/events/export/ownFields';
import { acledKind } from '../../../src/events/read/meaning/acledKinds';

const FOLDER = 'scripts/packs';

interface Contract {
  readonly KINDS: readonly string[];
  readonly PRECISIONS: readonly string[];
  readonly EVENT_COLUMNS: Readonly<Record<string, string>>;
}

describe('what packs are written with', () => {
  it('are the words and names of the page', async () => {
    const contract: Contract = await import(pathToFileURL(`${FOLDER}/lib/contract.mjs`).href);
    expect(contract.KINDS).toEqual(KINDS);
    expect(contract.PRECISIONS).toEqual(PRECISIONS);
    const columns = Object.keys(contract.EVENT_COLUMNS);
    expect(columns).toEqual(OWN_FIELDS.filter((field) => columns.includes(field)));
  });

  it('are, for ACLED, the kinds as which the page reads its types', () => {
    const query = readFileSync(`${FOLDER}/queries/acled.sql`, 'utf8');
    const pairs = [...query.matchAll(/^\s+\('([^']+)', '(\w+)'\)/gm)].map(
      ([, name = '', kind]) => [name, kind] as const,
    );
    const names = pairs.map(([name]) => name);
    expect(pairs.length).toBeGreaterThan(35);
    expect(new Set(names).size).toBe(names.length);
    expect(pairs.filter(([name, kind]) => acledKind(name) !== kind)).toEqual([]);
    const known = Object.keys(ACLED_SUB_EVENTS).map((name) => name.toLowerCase());
    expect(known.filter((name) => !names.includes(name))).toEqual([]);
  });
});
