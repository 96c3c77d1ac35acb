import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDynoxide } from '../engines/dynoxide.ts';
import { checkDataFolder, openDataFolder } from './data-folder.ts';
import { discardUnfinishedDemo, readDemoState, writeDemoState } from './demo-state.ts';
import { withinPatience } from './folder-access.ts';
import { isRunning, nameProcess } from './processes.ts';
import { findRunningStack, recordRunning, takeOver } from './running-stack.ts';
import { StartupProblem } from './startup-problem.ts';

let folder: string;
let running: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-data-'));
  running = join(folder, 'running.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a stack leaves that was killed together with its guardian: its file, and its engine. */
async function givenKilledStack(): Promise<{ engine: Awaited<ReturnType<typeof startDynoxide>> }> {
  const engine = await startDynoxide(join(folder, 'dynamodb.db'));
  const gone = { pid: 1, startedAt: 'another time' };
  const left = {
    stack: gone,
    engine: { ...(await nameProcess(engine.pid)), port: engine.port },
    secret: 's',
  };
  await writeFile(running, JSON.stringify(left));
  return { engine };
}

describe('the data folder', () => {
  it('of a newer version is refused, with the way out', async () => {
    await openDataFolder(folder);
    await writeFile(join(folder, 'version'), '99\n');
    await expect(openDataFolder(folder)).rejects.toThrow(/newer Portolan.*--data DIR/s);
  });

  it('is made with those above it, and opened again', async () => {
    const deep = join(folder, 'one', 'two');
    await checkDataFolder(deep);
    expect(await readdir(folder)).toEqual([]);
    await openDataFolder(deep);
    await openDataFolder(deep);
    expect(await readdir(deep)).toEqual(['version']);
  });

  it('is begun in a folder where an earlier beginning was cut off', async () => {
    await writeFile(join(folder, 'version.123.tmp'), '');
    await openDataFolder(folder);
    expect(await readdir(folder)).toContain('version');
  });

  it.each(['', 'garbage', '1.5', '-1'])(
    'with the version %j is refused, with the way out',
    async (version) => {
      await writeFile(join(folder, 'version'), version);
      await expect(openDataFolder(folder)).rejects.toThrow(/should hold a number.*--data DIR/s);
    },
  );

  it('that holds files of somebody else is refused, and left as it is', async () => {
    await writeFile(join(folder, 'thesis.txt'), 'long');
    await expect(checkDataFolder(folder)).rejects.toThrow(/not Portolan's.*--data DIR/s);
    await expect(openDataFolder(folder)).rejects.toThrow(StartupProblem);
    expect(await readdir(folder)).toEqual(['thesis.txt']);
  });

  it('that is a file, or below one, is refused', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    for (const path of [file, join(file, 'below')]) {
      await expect(openDataFolder(path)).rejects.toThrow(/there is a file.*--data DIR/s);
    }
  });

  it('that may not be written, or does not answer, is refused', async () => {
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    await expect(withinPatience(folder, Promise.reject(denied))).rejects.toThrow(
      /may not write.*--data DIR/s,
    );
    await expect(withinPatience(folder, new Promise(() => undefined), 1)).rejects.toThrow(/does not answer/);
  });

  it('in a place that takes no folders is refused at once', async () => {
    await expect(openDataFolder('/proc/portolan')).rejects.toThrow(/cannot be made or written.*--data DIR/s);
  });

  it('is taken over from a stack that was killed, and its engine ended', async () => {
    const { engine } = await givenKilledStack();
    const name = await nameProcess(engine.pid);
    await takeOver(running);
    expect(await isRunning(name)).toBe(false);
    expect(await readdir(folder)).not.toContain('running.json');
    await engine.stop();
  });

  it('is not taken over from a stack that runs', async () => {
    await recordRunning(running, { secret: 's', origin: 'http://localhost:3000' });
    await expect(takeOver(running)).rejects.toThrow(/already runs.*localhost:3000/s);
    expect(await findRunningStack(running)).toMatchObject({ secret: 's' });
  });

  it('never costs a stranger that has the old process id its life', async () => {
    const stranger = spawn('sleep', ['30']);
    const pid = stranger.pid ?? 0;
    const old = { pid, startedAt: 'yesterday' };
    await writeFile(running, JSON.stringify({ stack: old, engine: { ...old, port: 1 }, secret: 's' }));
    await takeOver(running);
    expect(await isRunning(await nameProcess(pid))).toBe(true);
    stranger.kill('SIGKILL');
  });
});

describe('demo data that was never finished', () => {
  it('is discarded with all that is stored', async () => {
    await openDataFolder(folder);
    await writeFile(join(folder, 'dynamodb.db'), 'half');
    await writeDemoState(folder, 'begun');
    expect(await discardUnfinishedDemo(folder)).toBe(true);
    expect(await readdir(folder)).toEqual(['version']);
    expect(await readDemoState(folder)).toBe('missing');
  });

  it('is left alone while a stack is making it', async () => {
    await writeDemoState(folder, 'begun');
    await recordRunning(running, { secret: 's' });
    expect(await discardUnfinishedDemo(folder)).toBe(false);
  });

  it.each(['done', 'unwanted'] as const)('is not seen in a folder whose data is %s', async (state) => {
    await writeDemoState(folder, state);
    expect(await discardUnfinishedDemo(folder)).toBe(false);
    expect(await readDemoState(folder)).toBe(state);
  });
});
