import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  anchorOf,
  anchorsIn,
  filesIn,
  npmOptionsIn,
  npmScriptsIn,
  ownLinksIn,
  runbooksIn,
} from './runbooks.ts';
import { readSourceTree, repositoryRoot } from './source-tree.ts';

const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const operations = read('docs/operations.md');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));
const tree = readSourceTree();

test('every command of the repository that docs/operations.md names exists', () => {
  const named = npmScriptsIn(operations);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('every option that it gives to one of them is one that the command knows', () => {
  const given = npmOptionsIn(operations);
  expect(given.length).toBeGreaterThan(8);
  const unknown = given.flatMap(({ script, options }) => {
    const file = /\S+\.ts$/.exec(scripts[script] ?? '')?.[0];
    const source = file === undefined ? '' : `${read(file)}${read('scripts/operations/installation.ts')}`;
    return options
      .map((option) => option.slice(2))
      .filter((name) => !source.includes(`${name}: { type`) && !source.includes(`'${name}': { type`));
  });
  expect(unknown).toEqual([]);
});

test('every file that it names exists', () => {
  const named = filesIn(operations);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => globSync(path, { cwd: repositoryRoot }).length === 0)).toEqual([]);
});

test('every place of its own that it leads to is one of its headings', () => {
  const anchors = anchorsIn(operations);
  expect(anchors.length).toBe(new Set(anchors).size);
  expect(ownLinksIn(operations).filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});

test('every alarm has its runbook there, and every runbook an alarm', () => {
  const runbooks = runbooksIn(tree);
  expect(runbooks.length).toBeGreaterThan(8);
  const headings = anchorsIn(operations).filter((anchor) => anchor.startsWith('alarm-'));
  expect(headings.toSorted()).toEqual(runbooks.toSorted());
});

describe('a fault in a page is found', () => {
  test('headings and links', () => {
    const page = '# One\n```sh\n# no heading\n```\n## Alarm: API errors\n[a](#alarm-api-errors) [b](#gone)\n';
    expect(anchorsIn(page)).toEqual(['one', 'alarm-api-errors']);
    expect(ownLinksIn(page)).toEqual(['alarm-api-errors', 'gone']);
    expect(anchorOf('7. Does it work?')).toBe('7-does-it-work');
  });

  test('commands and their options', () => {
    const page = 'npm run -s replay -- --stage prod --yes < x\n`npm run cost` and `npm test`\n';
    expect(npmScriptsIn(page)).toEqual(['replay', 'cost', 'test']);
    expect(npmOptionsIn(page)).toEqual([{ script: 'replay', options: ['--stage', '--yes'] }]);
  });

  test('files', () => {
    expect(filesIn('`infra/gone.ts`, [security](security.md), `aws/x.ts`')).toEqual([
      'infra/gone.ts',
      'docs/security.md',
    ]);
  });

  test('an alarm that names a runbook', () => {
    const text = "new HarmAlarm({ runbook: 'alarm-moon' }); const other = 'an alarm-clock';";
    expect(runbooksIn([{ path: 'infra/constructs/x.ts', text }])).toEqual(['alarm-moon']);
  });
});
