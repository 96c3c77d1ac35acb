import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from './atomic-file.ts';
import { findRunningStack, runningFile } from './running-stack.ts';

/** `unwanted`: the folder was begun empty and stays so; `begun`: a start ended while it made the data. */
export type DemoState = 'missing' | 'unwanted' | 'begun' | 'done';

const stateFile = 'demo-data';
const storeFiles = [
  'dynamodb.db',
  'dynamodb.db-wal',
  'dynamodb.db-shm',
  'queues',
  'checkpoints',
  'mails.ndjson',
  stateFile,
];

export async function readDemoState(folder: string): Promise<DemoState> {
  const text = await readFile(join(folder, stateFile), 'utf8').catch(() => '');
  switch (text) {
    case 'unwanted':
    case 'begun':
    case 'done':
      return text;
    default:
      return 'missing';
  }
}

export async function writeDemoState(folder: string, state: Exclude<DemoState, 'missing'>): Promise<void> {
  await writeAtomically(join(folder, stateFile), state);
}

/**
 * Empties a folder whose demo data was never finished, unless a stack is at it right now. Nobody can have worked there: the
 * address is printed when the data is done. True when it did.
 */
export async function discardUnfinishedDemo(folder: string): Promise<boolean> {
  if ((await readDemoState(folder)) !== 'begun') return false;
  if ((await findRunningStack(join(folder, runningFile))) !== undefined) return false;
  await Promise.all(storeFiles.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  return true;
}
