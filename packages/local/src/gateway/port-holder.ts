import { join, resolve } from 'node:path';
import { defaultFolder } from '../data-folder/data-folder.ts';
import { findRunningStack, runningFile } from '../data-folder/running-stack.ts';
import { webClientId } from '../identity/web-client.ts';

const patienceMs = 1000;

async function isPortolan(port: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const config: unknown = await (await fetch(`http://localhost:${port}/config.json`, { signal })).json();
    return (
      typeof config === 'object' && config !== null && 'clientId' in config && config.clientId === webClientId
    );
  } catch {
    return false;
  }
}

/** Names what listens on a port that is taken: another Portolan, with its data folder if that is the usual one, or a program. */
export async function nameHolder(port: number, usualFolder = defaultFolder): Promise<string> {
  if (!(await isPortolan(port))) return 'another program';
  const folder = resolve(usualFolder);
  const known = await findRunningStack(join(folder, runningFile));
  const isThere = known?.origin === `http://localhost:${port}`;
  return isThere ? `another Portolan, with the data folder ${folder}` : 'another Portolan';
}
