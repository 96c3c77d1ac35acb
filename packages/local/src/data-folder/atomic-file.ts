import { readFile, rename, writeFile } from 'node:fs/promises';

/** Replaces a file in one step, so a crash leaves the old text or the new one and never half of it. */
export async function writeAtomically(path: string, text: string, mode = 0o600): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, text, { mode });
  await rename(temporary, path);
}

/** The parsed JSON of a file, or undefined where there is no file or no JSON in it. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
