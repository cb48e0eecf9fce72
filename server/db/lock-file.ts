// One process a data folder: two of them on one embedded database lose data silently (measured), so the second is refused.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';

/** Another living process uses the data folder. */
export class DataFolderInUse extends Error {
  override name = 'DataFolderInUse';
  readonly folder: string;
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}. Stop it first; two processes on one embedded database lose data.`);
    this.folder = folder;
    this.pid = pid;
  }
}

export interface FolderLock {
  release(): void;
}

interface Owner {
  readonly pid: number;
  /** When the process began, so that a pid that was given out again is not taken for the old owner. */
  readonly began: string;
}

const heldHere = new Set<string>();

/**
 * Takes the lock beside the folder (`<folder>.lock`); the lock of a dead owner is taken over.
 *
 * @throws DataFolderInUse while another process, or this one, holds it
 */
export function lockFolder(folder: string): FolderLock {
  const path = `${resolve(folder)}.lock`;
  if (heldHere.has(path)) throw new DataFolderInUse(folder, process.pid);
  mkdirSync(dirname(path), { recursive: true });
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) } satisfies Owner));
  try {
    while (!linkedTo(mine, path)) {
      const found = ownerIn(path);
      if (found !== null && isAlive(found)) throw new DataFolderInUse(folder, found.pid);
      putAside(path, `${mine}.dead`);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  heldHere.add(path);
  return {
    release: () => {
      heldHere.delete(path);
      rmSync(path, { force: true });
    },
  };
}

/** A hard link appears with its content or not at all: no reader sees a lock that is still empty. */
function linkedTo(mine: string, path: string): boolean {
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a dead lock by renaming it; what was moved is looked at again, in case a rival has just replaced it with a living one. */
function putAside(path: string, aside: string): void {
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = ownerIn(aside);
  if (moved !== null && isAlive(moved)) linkedTo(aside, path);
  rmSync(aside, { force: true });
}

function ownerIn(path: string): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(path, 'utf8')) as Partial<Owner>;
    return typeof owner.pid === 'number' ? { pid: owner.pid, began: owner.began ?? '' } : null;
  } catch {
    return null;
  }
}

function isAlive(owner: Owner): boolean {
  // Our own number, but we do not hold it: left by an earlier life of a container, where every life is process 1.
  if (owner.pid === process.pid) return false;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return owner.began === beginningOf(owner.pid);
}

/** Ticks since boot at which a process began, on Linux; empty elsewhere, where the pid alone decides. */
function beginningOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 22 of proc(5); the second field is a name in brackets that may itself contain spaces and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
