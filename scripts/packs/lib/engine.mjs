// DuckDB as these commands use it: one database in a folder of its own, which goes with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** What a user can mend: told in words, without a stack. */
export class Problem extends Error {}

/** What DuckDB says of an error, without the statement that follows. */
export const firstLine = (error) => error.message.split('\n')[0];

/** A text as SQL writes it. */
export const text = (value) => `'${String(value).replaceAll("'", "''")}'`;
/** The name of a column as SQL writes it. */
export const name = (value) => `"${String(value).replaceAll('"', '""')}"`;
/** A list of texts as SQL writes it. */
export const texts = (values) => `[${values.map(text).join(', ')}]`;

/** An open database: `run` a statement, ask for `rows` of a query as objects, or for its only `row`. */
class Engine {
  constructor(connection) {
    this.connection = connection;
  }

  async run(sql) {
    await this.connection.run(sql);
  }

  /** Numbers and booleans as such, everything else as text; whole numbers beyond 2^53 lose digits. */
  async rows(sql) {
    const reader = await this.connection.runAndReadAll(sql);
    const types = reader.columnTypes().map(String);
    const names = reader.columnNames();
    return reader
      .getRowsJson()
      .map((values) =>
        Object.fromEntries(values.map((value, i) => [names[i], plain(value, types[i])])),
      );
  }

  async row(sql) {
    return (await this.rows(sql))[0];
  }

  /** Names of the columns of a query with their types, without running it. */
  async columns(query) {
    const described = await this.rows(`DESCRIBE ${query}`);
    return new Map(described.map((column) => [column.column_name, column.column_type]));
  }
}

const plain = (value, type) =>
  value !== null && /^(?:U?BIGINT|HUGEINT)$/.test(type) ? Number(value) : value;

/** Runs `work` with a database on disk, so that data larger than the memory go through. */
export async function withEngine(work) {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const instance = await DuckDBInstance.create(join(folder, 'work.duckdb'), {
    temp_directory: join(folder, 'spilled'),
  });
  const connection = await instance.connect();
  try {
    return await work(new Engine(connection));
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}
