import type { CellChange } from '@portolan/domain/figures/cell-change';
import { expect, test } from 'vitest';
import { memoryStorage } from '../../../saving/memory-storage.ts';
import type { Outcome } from '../../../saving/saved-kind.ts';
import { createSavingSession } from '../../../saving/saving-session.ts';
import { createFigureSaver, type EnteredAnswer } from './figure-saver.ts';
import { figuresKeyOf, organizationOfKey } from './kept-figures.ts';

const id = { month: '2026-01', series: 'patients-used', place: 'clinic' };
const four = { ...id, typed: { n: '4', d: '' }, figure: { n: 4 } };
const applied: Outcome<EnteredAnswer> = {
  kind: 'saved',
  record: { outcomes: [{ result: 'applied' }], months: [] },
};
const nothing = () => null;

/** A tab with a clock that is turned by hand, on a line that answers what it is told to. */
const tab = (storage: Storage) => {
  const due: (() => void)[] = [];
  const gone: (() => void)[] = [];
  const sent: (readonly CellChange[])[] = [];
  let answer: Outcome<EnteredAnswer> = applied;
  const session = createSavingSession({
    personId: 'ana',
    storage,
    locks: { hold: () => {}, whenGone: (_, callback) => void gone.push(callback) },
    timers: {
      now: () => 0,
      after: (_, callback) => {
        due.push(callback);
        return () => void due.splice(due.indexOf(callback), 1);
      },
    },
    isOnline: () => true,
  });
  const open = () =>
    createFigureSaver(session, {
      recordKey: figuresKeyOf('org'),
      send: async (changes) => {
        sent.push(changes);
        return answer;
      },
      onAnswer: () => {},
    });
  return {
    session,
    sent,
    open,
    answerWith: (next: Outcome<EnteredAnswer>) => {
      answer = next;
    },
    takeOver: () => {
      for (const callback of gone.splice(0)) callback();
    },
    /** Lets what is due happen, and the answers come. */
    tick: async () => {
      for (const callback of due.splice(0)) callback();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
};

test('what is typed is sent once and then forgotten', async () => {
  const storage = memoryStorage();
  const { open, tick, sent } = tab(storage);
  const saver = open();
  saver.enter([four], nothing);
  expect(saver.view().status).toBe('saving');
  expect(storage.length).toBe(1);
  await tick();
  expect(saver.view().status).toBe('saved');
  expect(sent).toEqual([[{ ...id, was: null, figure: { n: 4 } }]]);
  expect(storage.length).toBe(0);
});

test('without a connection it waits, over a reload too, and the next tab sends it', async () => {
  const storage = memoryStorage();
  const first = tab(storage);
  first.answerWith({ kind: 'lost' });
  const saver = first.open();
  saver.enter([four], nothing);
  await first.tick();
  expect(saver.view().status).toBe('offline');
  first.session.close();
  const second = tab(storage);
  second.takeOver();
  expect(second.session.forgotten().map(organizationOfKey)).toEqual(['org']);
  const later = second.open();
  await second.tick();
  expect(later.view().status).toBe('saved');
  expect(second.sent).toEqual([[{ ...id, was: null, figure: { n: 4 } }]]);
});

test('a figure that is refused stays, and says so until it is mended or given up', async () => {
  const { open, tick, answerWith, session } = tab(memoryStorage());
  const saver = open();
  answerWith({
    kind: 'saved',
    record: { outcomes: [{ result: 'refused', why: 'month-not-open' }], months: [] },
  });
  saver.enter([four], nothing);
  await tick();
  expect(saver.view().status).toBe('refused');
  expect(session.unsaved()).toBe(1);
  saver.giveUp([id]);
  expect(saver.view().status).toBe('saved');
});

test('a text that is no figure is kept and not sent', async () => {
  const { open, tick, sent, session } = tab(memoryStorage());
  const saver = open();
  saver.enter([{ ...id, typed: { n: 'four', d: '' } }], nothing);
  await tick();
  expect(sent).toEqual([]);
  expect(session.unsaved()).toBe(1);
});
