import { changeElement } from '@portolan/domain/work-plans/change-element';
import { type Element, untouchedElement } from '@portolan/domain/work-plans/element';
import type { ElementChange } from '@portolan/domain/work-plans/element-change';
import { strategyElement } from '@portolan/domain/work-plans/standard-template/element-01-strategy';
import { memoryStorage } from '../../saving/memory-storage.ts';
import { createRecordSaver } from '../../saving/record-saver.ts';
import type { Outcome, Sending } from '../../saving/saved-kind.ts';
import { createSavingSession } from '../../saving/saving-session.ts';
import { elementKind, recordKeyOf } from './element-saving.ts';

const planId = 'pln_01J8ZC4Q3W5V7X9Y2B4D6F8H0K';
const recordKey = recordKeyOf({ organizationId: 'org_1', planId, elementId: 'strategy' });

export type Network = 'up' | 'request lost' | 'answer lost';

/** The domain's own engine behind a bad line, a clock moved by hand, and people with a browser each. */
export const createWorld = () => {
  let element: Element = untouchedElement(planId, 'strategy');
  let now = Date.parse('2026-09-01T08:00:00Z');
  let network: Network = 'up';
  let due: { at: number; run: () => void }[] = [];
  const applied: string[] = [];

  const receive = (by: string, { changeId, base, changes }: Sending<ElementChange>): Outcome<Element> => {
    const context = { changeId, baseVersion: base, by, now: new Date(now) };
    const result = changeElement(strategyElement, element, changes, context);
    if (result.ok) {
      if (result.value.changes.length > 0) applied.push(changeId);
      element = result.value.element;
      return { kind: 'saved', record: element };
    }
    if (result.failure.code === 'conflict')
      return { kind: 'conflict', conflicts: result.failure.conflicts, currentVersion: element.version };
    return { kind: 'refused', code: result.failure.code };
  };
  const send =
    (by: string) =>
    async (sending: Sending<ElementChange>): Promise<Outcome<Element>> => {
      if (network === 'request lost') return { kind: 'lost' };
      const outcome = receive(by, sending);
      return network === 'answer lost' ? { kind: 'lost' } : outcome;
    };
  const browser = (personId: string) => {
    const storage = memoryStorage();
    const open = () => {
      const session = createSavingSession({
        personId,
        storage,
        locks: { hold: () => {}, whenGone: (_, callback) => callback() },
        timers: {
          now: () => now,
          after: (milliseconds, run) => {
            const timer = { at: now + milliseconds, run };
            due.push(timer);
            return () => {
              due = due.filter((other) => other !== timer);
            };
          },
        },
        isOnline: () => true,
      });
      const saver = createRecordSaver(session, {
        recordKey,
        kind: elementKind,
        record: element,
        send: send(personId),
        onAnswer: () => {},
        onConflict: () => {},
      });
      return { session, saver };
    };
    let tab = open();
    return {
      storage,
      edit: (change: ElementChange) => tab.saver.edit(change),
      look: () => tab.saver.offer(element),
      view: () => tab.saver.view(),
      decide: (path: string, choice: ElementChange | null) => tab.saver.decide(path, choice),
      clear: () => tab.session.clear(),
      reload: () => {
        tab.session.close();
        tab = open();
      },
    };
  };
  const wait = async (milliseconds: number) => {
    const end = now + milliseconds;
    for (;;) {
      await Promise.resolve();
      await Promise.resolve();
      const next = due.toSorted((one, other) => one.at - other.at)[0];
      if (!next || next.at > end) break;
      due = due.filter((timer) => timer !== next);
      now = Math.max(now, next.at);
      next.run();
    }
    now = end;
    await Promise.resolve();
  };
  return {
    browser,
    wait,
    element: () => element,
    applied,
    line: (state: Network) => {
      network = state;
    },
    seed: (changes: readonly ElementChange[]) =>
      receive('seed', { changeId: 'chg_00000000000000000000000000', base: 0, changes }),
  };
};
