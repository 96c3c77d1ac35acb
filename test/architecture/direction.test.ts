import { describe, expect, test } from 'vitest';
import { wrongArrows } from './arrows.ts';
import { readSourceTree } from './source-tree.ts';

test('every import of the tree runs in the direction of the design', () => {
  expect(wrongArrows(readSourceTree())).toEqual([]);
});

describe('an arrow that is turned round is found', () => {
  const arrow = (path: string, text: string) => wrongArrows([{ path, text }]);

  test.each([
    ['packages/domain/src/work-plans/plan.ts', `import { table } from '@portolan/data/tables';`],
    ['packages/domain/src/work-plans/plan.ts', `import { en } from '@portolan/messages/plan-texts';`],
    ['packages/contract/src/routes.ts', `import type { Item } from '@portolan/data/items';`],
    ['packages/data/src/plans.ts', `export { handler } from '@portolan/functions/api/work-plans/index';`],
    ['packages/data/src/plans.ts', `export * from '@portolan/adapters/ids';`],
    ['packages/adapters/src/mail.ts', `const texts = await import('@portolan/messages/mail-texts');`],
    ['packages/web/src/main.tsx', `type Item = import('@portolan/data/items').Item;`],
    ['packages/web/src/main.tsx', `import { handler } from '@portolan/functions/runtime/api';`],
    ['functions/api/people/index.ts', `import { gateway } from '@portolan/local/gateway/gateway';`],
    ['packages/messages/src/mail-texts.ts', `import { roles } from '@portolan/contract/roles';`],
    ['packages/documents/src/csv.ts', `import { route } from '@portolan/contract/route';`],
    ['packages/domain/src/figures/reading/layout.ts', `import { readCsv } from '@portolan/documents/csv';`],
  ])('%s: %s', (path, text) => {
    expect(arrow(path, text)).toHaveLength(1);
  });

  test.each([
    ['a library kept to the runtime', 'functions/api/people/index.ts', `import middy from '@middy/core';`],
    [
      'the database client outside data',
      'functions/runtime/api.ts',
      `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';`,
    ],
    ['Node in documents', 'packages/documents/src/zip.ts', `import { inflateRawSync } from 'node:zlib';`],
    ['Node in the domain', 'packages/domain/src/ids.ts', `import { randomUUID } from 'node:crypto';`],
    [
      'a walk into another package',
      'packages/data/src/plans.ts',
      `import { x } from '../../domain/src/x.ts';`,
    ],
    [
      'a walk out of the packages',
      'packages/data/src/plans.ts',
      `import { x } from '../../../scripts/x.ts';`,
    ],
    [
      'test support in the product',
      'packages/data/src/plans.ts',
      `import { x } from '../../../test/support/dynamodb-engines.ts';`,
    ],
    ['one resource into another', 'functions/api/people/me.ts', `import { x } from '../work-plans/read.ts';`],
    [
      'the runtime into a resource',
      'functions/runtime/api.ts',
      `import { x } from '../api/people/index.ts';`,
    ],
    [
      'one feature of the web app into another',
      'packages/web/src/features/members/list.tsx',
      `import { x } from '../work-plans/element.tsx';`,
    ],
    [
      'a part that does not exist',
      'functions/api/people/index.ts',
      `import { x } from '@portolan/helpers/x';`,
    ],
    ['a computed import', 'packages/domain/src/ids.ts', 'const name = "x"; await import(name);'],
  ])('%s', (_rule, path, text) => {
    expect(arrow(path, text)).toHaveLength(1);
  });
});

test.each([
  ['functions/api/people/index.ts', `import { api } from '@portolan/functions/runtime/api';`],
  ['functions/api/people/index.ts', `import { x } from '../../runtime/api.ts';`],
  ['packages/data/src/plans.ts', `import type { Plan } from '@portolan/domain/work-plans/plan';`],
  ['packages/data/src/plans.test.ts', `import { engines } from '../../../test/support/dynamodb-engines.ts';`],
  ['packages/local/src/start.ts', `const handler = await import(entry);`],
  ['test/tenancy/routes.test.ts', `import { start } from '@portolan/local/start';`],
])('an arrow in the right direction passes: %s: %s', (path, text) => {
  expect(wrongArrows([{ path, text }])).toEqual([]);
});

test('a file that does not parse is an error, not a pass', () => {
  expect(() => wrongArrows([{ path: 'packages/domain/src/x.ts', text: 'import {' }])).toThrow(
    /does not parse/,
  );
});
