import { expect, test } from 'vitest';
import { openKeptQueues, parseQueue } from './kept-queues.ts';
import { memoryStorage } from './memory-storage.ts';
import { createSavingSession } from './saving-session.ts';

const queueOf = (change: string) => ({
  sending: [{ changeId: 'chg_01J8ZC4Q3W5V7X9Y2B4D6F8H0K', base: 3, changes: [change] }],
  waiting: [{ change: `${change} and more`, base: 3, alone: false }],
  held: [],
  refused: [],
});
const text = (change: unknown) => (typeof change === 'string' ? change : null);

test('a queue is read back as it was kept', () => {
  const storage = memoryStorage();
  openKeptQueues(storage, 'ana', 'tab 1').keep('plan/1', queueOf('typed'));
  const later = openKeptQueues(storage, 'ana', 'tab 2');
  later.takeOver('tab 1');
  const [kept] = later.load('plan/1');
  expect(parseQueue(kept, text)).toEqual(queueOf('typed'));
});

test('what one person kept is nobody else’s, and clearing leaves the others’', () => {
  const storage = memoryStorage();
  openKeptQueues(storage, 'ana', 'tab 1').keep('plan/1', queueOf('Ana’s'));
  const ben = openKeptQueues(storage, 'ben', 'tab 2');
  expect(ben.otherTabs()).toEqual([]);
  expect(ben.recordKeys()).toEqual([]);
  ben.keep('plan/1', queueOf('Ben’s'));
  ben.clear();
  expect(openKeptQueues(storage, 'ana', 'tab 3').otherTabs()).toEqual(['tab 1']);
});

test('a tab that is alive sends its own; what it kept is taken over when it is gone', () => {
  const storage = memoryStorage();
  openKeptQueues(storage, 'ana', 'tab 1').keep('plan/1', queueOf('typed'));
  const gone: (() => void)[] = [];
  const session = createSavingSession({
    personId: 'ana',
    storage,
    locks: { hold: () => {}, whenGone: (_, callback) => void gone.push(callback) },
    timers: { now: () => 0, after: () => () => {} },
    isOnline: () => true,
  });
  expect(session.forgotten()).toEqual([]);
  for (const callback of gone) callback();
  expect(session.forgotten()).toEqual(['plan/1']);
});

test('something else in its place is not taken for a queue', () => {
  expect(parseQueue({ waiting: 'no list' }, text)).toBeNull();
  expect(parseQueue(null, text)).toBeNull();
});
