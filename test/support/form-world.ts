import { type Stack, startStack } from '@portolan/local/stack';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { fieldIn, type Posted, type Visitor, visitorAt, workFor } from './form-visitor.ts';
import { type PublishedForm, publishForm } from './public-forms.ts';

/** What a person answers who is pleased. */
export const pleased: Posted = { audience: 'patients', 'q.stars': '5', 'q.word': 'Bien' };

/** A stack, and for each test a form of its own and a visitor at an address of their own. */
export type FormWorld = {
  stack: Stack;
  published: PublishedForm;
  path: string;
  visitor: Visitor;
  readonly newVisitor: () => Visitor;
  /** A page's ticket and proof of work, with what it takes to post it. */
  readonly opened: (who?: Visitor) => Promise<{ ticket: string; work: string }>;
};

/** Sets up and takes down around the tests of the file that calls it. */
export const useFormWorld = (): FormWorld => {
  let number = 0;
  let visitors = 0;
  const world = {
    newVisitor: () => {
      visitors += 1;
      return visitorAt(world.stack.origin, `127.0.${Math.floor(visitors / 200)}.${(visitors % 200) + 2}`);
    },
    opened: async (who = world.visitor) => {
      const { html } = await who.get(world.path);
      return { ticket: fieldIn(html, 'ticket'), work: workFor(html) };
    },
  } as FormWorld;
  beforeAll(async () => {
    process.env.AWS_LAMBDA_LOG_LEVEL = 'FATAL';
    world.stack = await startStack({ log: () => undefined });
  });
  afterAll(() => world.stack.stop());
  beforeEach(async () => {
    number += 1;
    world.published = await publishForm(world.stack, number);
    world.path = `/f/${world.published.form.slug}`;
    world.visitor = world.newVisitor();
  });
  return world;
};
