import { randomBytes } from 'node:crypto';
import { checkDataFolder, openDataFolder } from './data-folder/data-folder.ts';
import {
  forgetRunning,
  type RunningFacts,
  recordRunning,
  runningFile,
  takeOver,
} from './data-folder/running-stack.ts';
import { openKeys } from './data-folder/signing-keys.ts';
import { type MailStore, openMailStore } from './engines/mail-store.ts';
import type { IdentityKeys } from './identity/keys.ts';

/** Where a stack keeps what it has: a folder, or nowhere. */
export type Place = {
  /** Whoever shows it may have a token of anybody. */
  readonly secret: string;
  /** A path in the folder, or `memory`. */
  file(name: string): string | 'memory';
  /** Leaves word for the next start and for `npm run token`. */
  record(facts: Omit<RunningFacts, 'secret'>): Promise<void>;
  openMails(): Promise<MailStore>;
  openKeys(): Promise<IdentityKeys>;
  /** Before the tables' names; an engine that others use too may hold the tables of many stacks in memory. */
  tablePrefix(isEngineShared: boolean): string;
  stop(): Promise<void>;
};

const product = 'portolan';

/** Throws a StartupProblem for a folder that cannot be opened; makes and changes nothing. */
export async function checkPlace(data: string | 'memory'): Promise<void> {
  if (data !== 'memory') await checkDataFolder(data);
}

/** Opens the folder and takes it over from a stack that was killed. Throws a StartupProblem when another one is using it. */
export async function openPlace(data: string | 'memory'): Promise<Place> {
  const secret = randomBytes(24).toString('base64url');
  if (data === 'memory') return inMemory(secret);
  const folder = await openDataFolder(data);
  const running = folder.file(runningFile);
  await takeOver(running);
  await recordRunning(running, { secret });
  return {
    secret,
    file: folder.file,
    record: (facts) => recordRunning(running, { ...facts, secret }),
    openMails: () => openMailStore(folder.file('mails.ndjson')),
    openKeys: () => openKeys(folder),
    tablePrefix: () => product,
    stop: () => forgetRunning(running),
  };
}

function inMemory(secret: string): Place {
  return {
    secret,
    file: () => 'memory',
    record: async () => undefined,
    openMails: () => openMailStore('memory'),
    openKeys: () => openKeys('memory'),
    tablePrefix: (isEngineShared) =>
      isEngineShared ? `${product}-${randomBytes(4).toString('hex')}` : product,
    stop: async () => undefined,
  };
}
