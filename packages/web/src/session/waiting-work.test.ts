import { afterEach, expect, test, vi } from 'vitest';
import { memoryStorage } from '../saving/memory-storage.ts';
import { clearWaitingWork, countWaitingWork, keptFormsPrefix, registerWaitingWork } from './waiting-work.ts';

afterEach(() => vi.unstubAllGlobals());

test('a sign-out forgets the forms that this tab keeps, on whatever page it is chosen, and nothing else', async () => {
  const storage = memoryStorage();
  vi.stubGlobal('sessionStorage', storage);
  for (const key of [`${keptFormsPrefix}program/ana/new`, `${keptFormsPrefix}program/ana/prg_1`, 'oidc.user'])
    storage.setItem(key, 'x');
  await clearWaitingWork();
  expect([storage.length, storage.key(0)]).toEqual([1, 'oidc.user']);
});

test('what waits is counted and cleared until its registration is taken back', async () => {
  vi.stubGlobal('sessionStorage', memoryStorage());
  const clear = vi.fn(async () => undefined);
  const takeBack = registerWaitingWork({ count: async () => 2, clear, suspend: () => undefined });
  expect(await countWaitingWork()).toBe(2);
  await clearWaitingWork();
  takeBack();
  await clearWaitingWork();
  expect([await countWaitingWork(), clear.mock.calls.length]).toEqual([0, 1]);
});
