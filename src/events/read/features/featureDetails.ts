import type { DetailsIndex } from '../detailsIndex';

/** Records of about this size are kept on disk and read again together. */
const GROUP_CHARACTERS = 1 << 18;

/** Writes the whole of each record down as a line of JSON, outside of the heap. */
export class DetailsWriter {
  private readonly groups: Blob[] = [];
  private readonly groupRecords: number[] = [];
  private readonly groupBytes: number[] = [0];
  private lines: string[] = [];
  private characters = 0;
  private records = 0;
  private readonly quotedNames = new Map<string, string>();

  /** Writes the next record; a name that comes twice keeps its last value. */
  add(entries: Iterable<readonly [name: string, value: string]>): void {
    if (this.lines.length === 0) this.groupRecords.push(this.records);
    let line = '{';
    // Put together as text: a property called `__proto__` is then one like any other.
    for (const [name, value] of entries)
      line += `${line === '{' ? '' : ','}${this.quoted(name)}:${JSON.stringify(value)}`;
    line += '}\n';
    this.lines.push(line);
    this.characters += line.length;
    this.records++;
    if (this.characters >= GROUP_CHARACTERS) this.flush();
  }

  finish(): DetailsIndex {
    this.flush();
    return {
      form: 'json_lines',
      text: new Blob(this.groups),
      delimiter: '',
      header: [],
      groupRecords: Uint32Array.from(this.groupRecords),
      groupBytes: Float64Array.from(this.groupBytes),
    };
  }

  private flush(): void {
    if (this.lines.length === 0) return;
    const group = new Blob([this.lines.join('')]);
    this.groups.push(group);
    this.groupBytes.push((this.groupBytes.at(-1) ?? 0) + group.size);
    this.lines = [];
    this.characters = 0;
  }

  private quoted(name: string): string {
    let quoted = this.quotedNames.get(name);
    if (quoted === undefined) {
      quoted = JSON.stringify(name);
      if (this.quotedNames.size < MOST_REMEMBERED_NAMES) this.quotedNames.set(name, quoted);
    }
    return quoted;
  }
}

const MOST_REMEMBERED_NAMES = 5_000;
