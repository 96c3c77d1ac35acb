import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAll } from '@portolan/data/writing';
import { newId } from '@portolan/domain/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stages } from '../../infra/config/stages.ts';
import { rotationSteps } from '../../scripts/operations/origin-secret.ts';
import { databaseBehind, storeBehind } from '../support/cohorts.ts';
import { createOperatedWorld, type OperatedWorld } from '../support/operated-world.ts';
import { changedItemsOf } from '../support/table-dump.ts';

let world: OperatedWorld;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-commands-'));
  world = await createOperatedWorld();
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true, force: true });
});

type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command as its npm script does, with none of this process's credentials. */
const run = (name: string, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH, AWS_EC2_METADATA_DISABLED: 'true', HOME: folder };
    execFile(process.execPath, [`scripts/operations/${name}.ts`, ...args], { env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err }),
    );
  });
const here = (name: string, ...args: string[]) => run(name, '--data', world.data, ...args);
const cedar = () => ['--organization', world.cedar.id];
const stranger = newId('organization', new Date());

const commands = ['replay', 'rebuild', 'restore-organization', 'erase-organization', 'rotate-origin-secret'];

test.each(commands)('%s explains itself', async (name) => {
  const { code, out } = await run(name, '--help');
  expect(code).toBe(0);
  expect(out).toContain(`Usage: npm run -s ${name} -- `);
});

test.each([
  ['replay', [], 'Say where to work'],
  ['replay', ['--stage', 'nowhere'], 'There is no stage named nowhere'],
  ['replay', ['--stage', 'dev'], 'with these credentials'],
  ['replay', ['--data', 'no-such-folder'], 'No local stack is running'],
  ['replay', ['--local', '--queue', 'invitations'], 'is no dead-letter queue'],
  ['replay', ['--local', '--queue', 'router-dead-letters', '--limit', '0'], '--limit is a number'],
  ['replay', ['--local', '--stage', 'dev'], 'are two places'],
  ['replay', ['--local', '--yes'], 'Say which queue'],
  ['rebuild', ['--local'], 'Say for whom'],
  ['rebuild', ['sums', '--local', '--all'], 'only rollups'],
  ['rebuild', ['--local', '--organization', 'org_x'], 'is not the id of an organization'],
  ['rebuild', ['--local', '--all', '--organisation', 'x'], 'Usage: npm run -s rebuild'],
  ['restore-organization', ['--local', '--organization', stranger], 'Say from what'],
  ['erase-organization', ['--local', '--organization', stranger], 'Say where to keep'],
  ['rotate-origin-secret', [], 'Say which stage'],
  ['rotate-origin-secret', ['--stage', 'dev', '--edge', 'nowhere'], 'nowhere does not answer: Invalid URL'],
] as const)('%s %j says what is wrong and ends with 1', async (name, args, why) => {
  const { code, err } = await run(name, ...args);
  expect(err).toContain(why);
  expect(err).not.toContain('    at ');
  expect(code).toBe(1);
});

describe('on the local stack', () => {
  test('replay lists the dead-letter queues, and says of one that it is empty', async () => {
    expect((await here('replay')).out).toContain('invitations-dead-letters: about 0 messages');
    const { code, out } = await here('replay', '--queue', 'invitations-dead-letters');
    expect(out).toContain('it is empty');
    expect(code).toBe(0);
  });

  test('a queue that is not there is named', async () => {
    await expect(world.installation.queueUrl('no-such-queue')).rejects.toThrow(
      'There is no queue no-such-queue',
    );
  });

  test('rebuild counts, and acts when told to', async () => {
    expect((await here('rebuild', ...cedar())).out).toContain('Nothing was changed');
    expect((await here('rebuild', '--all', '--yes')).out).toMatch(/\d+ sent to invitations/);
  });

  test('rebuild adds up figures again, finds no difference, and finds one that was made', async () => {
    await world.stack.drain();
    const whole = await here('rebuild', 'rollups', '--all');
    expect(whole.err).toBe('');
    expect(whole.out).toMatch(/[1-9]\d* clinics in programs/);
    expect(whole.out).toContain('  0 differences');
    const { foundation, cedar } = world;
    const store = storeBehind(world.stack, foundation.id);
    const entry = await store.rosters.find(foundation.programId, 0, cedar.id);
    if (entry === null) throw new Error('The clinic has no entry');
    const wrong = { ...entry, from: '2020-01', version: entry.version + 1 };
    await writeAll(databaseBehind(world.stack), [
      store.rosters.put(foundation.programId, 0, wrong, { version: entry.version }, 'changed'),
    ]);
    expect((await here('rebuild', 'rollups', '--all')).out).toContain('  1 differences');
    expect((await here('rebuild', 'rollups', '--all', '--yes')).out).toContain('put right: ORG#');
    expect((await here('rebuild', 'rollups', '--all')).out).toContain('  0 differences');
  });

  test.each([
    ['rebuild', []],
    ['erase-organization', ['--export', 'x.ndjson']],
  ])('%s knows no organization that is not there', async (name, args) => {
    const { code, err } = await here(name, '--organization', stranger, ...args, '--yes');
    expect(err).toContain('There is no organization');
    expect(code).toBe(1);
  });

  test('restore-organization refuses a table that is not there', async () => {
    const { code, err } = await here('restore-organization', ...cedar(), '--from', 'portolan-restored');
    expect(err).toContain('There is no table portolan-restored');
    expect(code).toBe(1);
  });

  test('erase-organization needs --yes; then it exports, erases and says what remains', async () => {
    const before = await world.dump();
    const file = join(folder, 'export.ndjson');
    const counted = await here('erase-organization', ...cedar(), '--export', file);
    expect(counted.out).toContain(world.cedar.name);
    expect(counted.out).toContain('Nothing was changed');
    expect(changedItemsOf(world.cedar.id, before, await world.dump())).toEqual([]);
    const erased = await here('erase-organization', ...cedar(), '--export', file, '--yes');
    expect(erased.err).toBe('');
    expect(erased.out).toContain('What remains');
    const after = await world.dump();
    const left = [...after.keys()].filter((key) => key.includes(world.cedar.id));
    // The foundation keeps that the clinic was there, and since when.
    const remains = new RegExp(`ORG#${world.foundation.id}#(PARTICIPATIONS|ROSTER|ROSTER-PLACES)#`);
    expect(left.filter((key) => !remains.test(key))).toEqual([]);
    expect(changedItemsOf(world.birch.id, before, after)).toEqual([]);
  });
});

describe('rotate-origin-secret', () => {
  const secret = { active: 'green', blue: 3, green: 2 } as const;

  test('has CloudFront say the other secret first, and makes the old one worthless after that', () => {
    const steps = rotationSteps({ name: 'prod', originSecret: secret }).join('\n');
    expect(steps).toContain(
      `1. In infra/config/stages.ts, for prod: originSecret: { active: 'blue', blue: 3, green: 2 }`,
    );
    expect(steps).toContain(`2. Then: originSecret: { active: 'blue', blue: 3, green: 3 }`);
  });

  test.each(stages.map(({ name }) => name))('reads the stage %s', async (stage) => {
    const { code, out } = await run('rotate-origin-secret', '--stage', stage);
    expect(out).toContain(`Stage ${stage}: CloudFront says the `);
    expect(code).toBe(0);
  });

  test.each([
    [200, 403, 0],
    [403, 403, 1],
    [200, 200, 1],
  ])('sees an edge that answers %i and an API that answers %i', async (edge, api, code) => {
    const doors = await Promise.all(
      [edge, api].map(async (status) => {
        const server = createServer((_request, response) => response.writeHead(status).end('{}'));
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        const address = server.address();
        return { server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` };
      }),
    );
    const [edgeDoor, apiDoor] = doors.map(({ url }) => url);
    const ended = await run(
      'rotate-origin-secret',
      '--stage',
      'dev',
      '--edge',
      `${edgeDoor}`,
      '--api',
      `${apiDoor}`,
    );
    for (const { server } of doors) server.close();
    expect(ended.code).toBe(code);
  });
});
