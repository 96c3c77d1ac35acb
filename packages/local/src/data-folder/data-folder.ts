import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeAtomically } from './atomic-file.ts';
import { StartupProblem } from './startup-problem.ts';

/** Raised when what is kept in the folder changes so that an older Portolan cannot read it. */
const dataVersion = 1;

export type DataFolder = {
  readonly path: string;
  file(name: string): string;
};

/** Opens (or makes) the folder in which the local stack keeps everything. Throws a StartupProblem for a newer folder. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const folder = resolve(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const versionFile = join(folder, 'version');
  const found = await readFile(versionFile, 'utf8').catch(() => undefined);
  if (found !== undefined && Number(found) > dataVersion) {
    throw new StartupProblem(
      `The data folder ${folder} was written by a newer Portolan (version ${found.trim()}; this one reads up to ${dataVersion}).\n` +
        'Update this checkout, or start with another folder: npm start -- --data DIR',
    );
  }
  if (found === undefined) await writeAtomically(versionFile, `${dataVersion}\n`);
  return { path: folder, file: (name) => join(folder, name) };
}
