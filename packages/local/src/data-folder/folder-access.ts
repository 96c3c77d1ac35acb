import { access, constants, mkdir, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartupProblem } from './startup-problem.ts';

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'the folder that should hold it takes no folders',
};

/** What to tell the person at the terminal when the system refuses; its own error when that is about something else. */
function explain(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (error instanceof StartupProblem || code === undefined) return error;
  const what =
    code === 'ENOTDIR' || code === 'EEXIST'
      ? `${folder} cannot be the data folder: there is a file of this name, or of a folder on the way.`
      : `The data folder ${folder} cannot be made or written: ${reasons[code] ?? `the system says ${code}`}.`;
  return new StartupProblem(`${what}\nName another folder: npm start -- --data DIR`);
}

/** Waits for work on a folder, but not for ever: a disk in the network may never answer. System errors become StartupProblems. */
export async function withinPatience<Result>(
  folder: string,
  work: Promise<Result>,
  patienceMs = 10_000,
): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () =>
      late.reject(
        new StartupProblem(
          `The data folder ${folder} does not answer.\nName another folder: npm start -- --data DIR`,
        ),
      ),
    patienceMs,
  );
  try {
    return await Promise.race([work, late.promise]);
  } catch (error) {
    throw explain(error, folder);
  } finally {
    clearTimeout(timer);
  }
}

/** The names in a folder; none where there is no folder. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Makes a folder and those above it, for this person alone, and makes sure it can be written. Step by step: asked to do it all
 * at once, Node never comes back from a place such as /proc that takes no folders.
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let path = folder; !(await exists(path)); path = dirname(path)) missing.unshift(path);
  for (const path of missing) await mkdir(path, { mode: 0o700 });
  await readdir(folder);
  await access(folder, constants.W_OK | constants.X_OK);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
