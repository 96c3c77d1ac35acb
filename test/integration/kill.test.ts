import { randomInt } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, NoAnswer } from '@portolan/contract/client';
import { createInvitation } from '@portolan/contract/invitation-routes';
import { createOrganization } from '@portolan/contract/organization-routes';
import { changeElement, createWorkPlan, getElement, listElements } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { termsVersion } from '@portolan/domain/organizations/organization';
import { loadHandler } from '@portolan/local/application/load-handler';
import { findFreePort } from '@portolan/local/engines/free-port';
import { askForToken } from '@portolan/local/identity/ask-for-token';
import { startStack } from '@portolan/local/stack';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type KillableStack, startKillableStack } from '../support/killable-stack.ts';

const autosaves = 200;
const writers = 4;
const attempts = 10;
const email = 'owner@clinic.example';
const kills = ['node', 'group', 'node', 'group'] as const;

let data: string;
let port: number;
let stack: KillableStack;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'portolan-kill-'));
  port = await findFreePort();
  stack = await startKillableStack(data, port, email);
});
afterEach(async () => {
  await stack.kill('group');
  await rm(data, { recursive: true, force: true, maxRetries: 3 });
});

async function signedIn() {
  const answer = await askForToken(join(data, 'running.json'), email);
  if (!answer.ok) throw new Error(answer.code);
  return createClient({ origin: `http://localhost:${port}`, token: async () => answer.token, fetch });
}

it('kill -9 at any moment loses nothing that was acknowledged, and workers go on where they were', async () => {
  const call = await signedIn();
  const { id: organizationId } = await call(createOrganization, {
    idempotencyKey: 'organization-1',
    body: {
      kind: 'clinic',
      name: 'Clinic',
      timeZone: 'America/Denver',
      termsVersion,
      agreementVersion: termsVersion,
    },
  });
  const plan = await call(createWorkPlan, {
    params: { organizationId },
    idempotencyKey: 'plan-000000001',
    body: { name: 'Plan', firstMonth: '2026-09', carryFrom: null },
  });
  const of = { organizationId, planId: plan.id };
  const elements = (await call(listElements, { params: of })).items.map(({ id }) => id);

  // At which acknowledgement each kill comes: once in each part of the run, anywhere in it.
  const part = autosaves / kills.length;
  const moments = kills.map((_, index) => Math.round(part * index) + randomInt(1, part));
  const saved = new Map<string, string>();
  const invited: string[] = [];
  let restarting: Promise<void> = Promise.resolve();

  const restart = async (what: 'node' | 'group') => {
    const invitee = `colleague-${invited.length}@clinic.example`;
    await call(createInvitation, {
      params: { organizationId },
      idempotencyKey: `invitation-${invitee}`,
      body: { email: invitee, role: 'editor', language: 'en' },
    });
    invited.push(invitee);
    await stack.kill(what);
    stack = await startKillableStack(data, port, email);
  };

  const acknowledge = (activityId: string, elementId: string) => {
    saved.set(activityId, elementId);
    const kill = kills[moments.indexOf(saved.size)];
    if (kill !== undefined) restarting = restart(kill);
  };

  /** As the web app does: the same change again, under the same change id, until somebody answers. */
  const save = async (elementId: string) => {
    const now = new Date();
    const [changeId, activityId] = [newId('change', now), newId('activity', now)];
    const row = { text: changeId, list: 'planned', after: null, suggestionId: null } as const;
    const changes = [{ kind: 'add-activity' as const, activityId, ...row, subPoints: [], timeframe: null }];
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { version } = await call(getElement, { params: { ...of, elementId } });
        await call(changeElement, {
          params: { ...of, elementId },
          ifMatch: version,
          body: { changeId, changes },
        });
        return acknowledge(activityId, elementId);
      } catch (error) {
        if (!(error instanceof NoAnswer) || attempt === attempts) throw error;
        await restarting;
      }
    }
  };

  const writer = async (number: number) => {
    const mine = elements.filter((_, index) => index % writers === number);
    for (let count = 0; count < autosaves / writers; count += 1) await save(mine[count % mine.length] ?? '');
  };
  await Promise.all(Array.from({ length: writers }, (_, number) => writer(number)));
  await restarting;
  await stack.kill('group');

  const before = JSON.parse(await readFile(join(data, 'checkpoints', 'router.json'), 'utf8'));
  const handed: bigint[] = [];
  const last = await startStack({
    data,
    port,
    loadHandler: async (entry, environment) => {
      const handler = await loadHandler(entry, environment);
      if (!entry.includes('router')) return handler;
      return (event, context) => {
        const { Records } = event as DynamoDBStreamEvent;
        handed.push(...Records.map(({ dynamodb }) => BigInt(dynamodb?.SequenceNumber ?? 0)));
        return handler(event, context);
      };
    },
  });
  await save(elements[0] ?? '');
  await last.drain();
  const now = await signedIn();
  const { items } = await now(listElements, { params: of });
  const mailed = new Set(last.mails.list().flatMap(({ to }) => to));
  const dead = ['router-dead-letters', 'invitations-dead-letters'].flatMap((queue) =>
    last.deadLetters(queue),
  );
  await last.stop();

  const kept = items.flatMap((element) => element.activities.map(({ id }) => [id, element.id]));
  expect(kept.sort(), `killed at ${moments.join()}`).toEqual([...saved].sort());
  expect(saved.size).toBe(autosaves + 1);
  expect([...mailed].sort()).toEqual(expect.arrayContaining(invited));
  expect(dead).toEqual([]);
  expect(handed.length).toBeGreaterThan(0);
  expect(handed.every((number) => number > BigInt(before.sequenceNumber))).toBe(true);
}, 120_000);
