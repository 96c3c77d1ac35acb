import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeAtomically } from './atomic-file.ts';
import { listFolder, makeFolder, withinPatience } from './folder-access.ts';
import { refuseWhileRunning, runningFile } from './running-stack.ts';
import { StartupProblem } from './startup-problem.ts';

/** Where everything is kept unless somebody names another folder. */
export const defaultFolder = '.portolan';

/** Raised when what is kept in the folder changes so that an older Portolan cannot read it. */
const dataVersion = 1;

export type DataFolder = {
  readonly path: string;
  file(name: string): string;
};

const otherFolder = 'start with another folder: npm start -- --data DIR';

/** What a system leaves in any folder, and what a start leaves that was killed as it began one. */
const isOfNoWeight = (name: string) =>
  name === 'lost+found' || name === '.DS_Store' || /^version\.\d+\.tmp$/.test(name);

const versionFileOf = (folder: string) => join(folder, 'version');

/** True for a folder that was begun; throws a StartupProblem for one that this Portolan must not touch. */
async function isBegun(folder: string): Promise<boolean> {
  const entries = await listFolder(folder);
  const version = entries.includes('version') ? await readFile(versionFileOf(folder), 'utf8') : undefined;
  if (version === undefined) {
    if (entries.every(isOfNoWeight)) return false;
    throw new StartupProblem(
      `The folder ${folder} holds files that are not Portolan's, so nothing was put there.\n` +
        `Name an empty folder, or one that does not exist yet: npm start -- --data DIR`,
    );
  }
  const found = version.trim();
  if (!/^[1-9]\d*$/.test(found)) {
    throw new StartupProblem(
      `The data folder ${folder} cannot be read: its file "version" should hold a number.\n` +
        `Put the file back from a copy, or ${otherFolder}`,
    );
  }
  if (Number(found) > dataVersion) {
    throw new StartupProblem(
      `The data folder ${folder} was written by a newer Portolan (version ${found}; this one reads up to ${dataVersion}).\n` +
        `Update this checkout, or ${otherFolder}`,
    );
  }
  return true;
}

/** Throws a StartupProblem for a folder that cannot be used, or that a stack is using. Changes nothing. */
export async function checkDataFolder(path: string): Promise<void> {
  const folder = resolve(path);
  await withinPatience(folder, isBegun(folder));
  await refuseWhileRunning(join(folder, runningFile));
}

/** Opens (or makes) the folder in which the local stack keeps everything. Throws a StartupProblem where it cannot. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const folder = resolve(path);
  const open = async () => {
    await makeFolder(folder);
    if (!(await isBegun(folder))) await writeAtomically(versionFileOf(folder), `${dataVersion}\n`);
  };
  await withinPatience(folder, open());
  return { path: folder, file: (name) => join(folder, name) };
}
