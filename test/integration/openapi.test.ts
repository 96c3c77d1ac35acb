import { getOpenApi } from '@portolan/contract/openapi-routes';
import { apiBase } from '@portolan/contract/route';
import { routes } from '@portolan/contract/routes';
import { type Stack, startStack } from '@portolan/local/stack';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ask } from '../support/api-call.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ log: () => undefined });
});
afterAll(() => stack.stop());

const documentSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
});
const document = async () => {
  const { method, path } = getOpenApi;
  return documentSchema.parse((await ask(stack.origin, { method, path, token: null, headers: {} })).json);
};

test('the document keeps to the rules of OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(await document()));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('it describes every route, and nothing else', async () => {
  const { paths } = await document();
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(
      ([method, { operationId }]) => `${operationId}: ${method.toUpperCase()} ${path}`,
    ),
  );
  const declared = routes.map(({ id, method, path }) => `${id}: ${method} ${apiBase}${path}`);
  expect(described.toSorted()).toEqual(declared.toSorted());
});
