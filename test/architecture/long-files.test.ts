import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longFiles } from '../support/longest-first.ts';

test('the files that begin first are there', () =>
  expect(longFiles.filter((name) => !existsSync(join(import.meta.dirname, '../..', name)))).toEqual([]));
