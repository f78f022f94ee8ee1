import { readdirSync, readFileSync } from 'node:fs';

/** Parents of all processes that run now, by process id (Linux). */
function parents(): Map<number, number> {
  const found = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The command's name, in brackets, may itself hold spaces and brackets.
      const [, parent] =
        readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      found.set(Number(name), Number(parent));
    } catch {
      // Processes end while they are listed.
    }
  }
  return found;
}

/** A process with all that it has started, directly or not. */
function treeOf(root: number): number[] {
  const all = parents();
  const isBelow = (pid: number): boolean => {
    const parent = all.get(pid);
    return pid === root || (parent !== undefined && parent > 0 && isBelow(parent));
  };
  return [...all.keys()].filter(isBelow);
}

/** Proportional set size of a process in bytes: what it shares is divided among those who share it. */
function proportionalBytes(pid: number): number {
  try {
    const [, kb] =
      /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kb ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Memory of a process and all below it in bytes, as the sum of their proportional set sizes. */
export const memoryOfTree = (root: number): number =>
  treeOf(root).reduce((sum, pid) => sum + proportionalBytes(pid), 0);

/** Clock ticks a second in which Linux counts (`getconf CLK_TCK`). */
const TICKS_PER_SECOND = 100;
const [USER_TICKS, SYSTEM_TICKS] = [11, 12];

/** Time that a process has had on any core, in milliseconds. */
function cpuMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const ticks = Number(fields[USER_TICKS] ?? 0) + Number(fields[SYSTEM_TICKS] ?? 0);
    return (ticks * 1000) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
}

/** Time that a process and all below it have had on the cores, in milliseconds; steps of 10. */
export const cpuMsOfTree = (root: number): number =>
  treeOf(root).reduce((sum, pid) => sum + cpuMs(pid), 0);

/** The process whose command line holds this text and that no such process has started. */
export function processWith(text: string): number {
  const all = parents();
  const holds = (pid: number): boolean => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
    } catch {
      return false;
    }
  };
  const found = [...all].find(([pid, parent]) => holds(pid) && !holds(parent));
  if (!found) throw new Error(`no process runs with "${text}"`);
  return found[0];
}
