import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const isIgnored = (path: string) =>
  /(^|\/)(dist|node_modules)\//.test(path) || /\.test\.tsx?$/.test(path) || /(^|\/)\.[^/]*$/.test(path);

/** One hash of the files below these folders and of these files, by name and content; what is missing counts as empty. */
export async function hashSources(root: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesOf(root, path)))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(join(root, file)).catch(() => '')));
  const hash = createHash('sha256');
  for (const [index, file] of files.entries()) {
    const content = contents[index] ?? '';
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

async function filesOf(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  );
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !isIgnored(file));
}
