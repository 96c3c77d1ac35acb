import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashSources } from './source-hash.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'portolan-sources-'));
  await mkdir(join(root, 'src', 'dist'), { recursive: true });
  await writeFile(join(root, 'src', 'app.ts'), 'one');
});
afterEach(() => rm(root, { recursive: true }));

const hash = () => hashSources(root, ['src', 'lock.json']);

it('changes with the content of a source, and with its name', async () => {
  const before = await hash();
  await writeFile(join(root, 'src', 'app.ts'), 'two');
  const changed = await hash();
  await writeFile(join(root, 'src', 'more.ts'), '');
  expect(new Set([before, changed, await hash()]).size).toBe(3);
});

it('stays when only the time, a test or the output changes', async () => {
  const before = await hash();
  await utimes(join(root, 'src', 'app.ts'), 1, 1);
  await writeFile(join(root, 'src', 'app.test.ts'), 'test');
  await writeFile(join(root, 'src', 'dist', 'app.js'), 'built');
  expect(await hash()).toBe(before);
});
