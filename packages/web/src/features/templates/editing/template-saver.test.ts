import { ApiProblem, NoAnswer } from '@portolan/contract/client';
import { changeDraft } from '@portolan/domain/templates/change-draft';
import { copyTemplate } from '@portolan/domain/templates/copy-template';
import type { DraftChanges, TemplateDraft } from '@portolan/domain/templates/template';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import { describe, expect, it } from 'vitest';
import type { DraftContents } from './draft-changes.ts';
import { createTemplateSaver } from './template-saver.ts';

const initial = copyTemplate(standardTemplate, {
  id: 'tpl_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  name: { en: 'Ours', es: 'La nuestra' },
  now: new Date('2026-09-01T08:00:00.000Z'),
}).draft;

const problem = (code: 'stale-version') =>
  new ApiProblem({ type: 'about:blank', title: '', status: 412, code, correlationId: '' });

/** A server that applies drafts by the true rule, and a clock that runs when it is told to. */
const server = () => {
  let stored: TemplateDraft = initial;
  let lost = 0;
  const waiting: (() => void)[] = [];
  const sent: DraftChanges[] = [];
  const apply = (version: number, changes: DraftChanges) => {
    if (!stored.recentChanges.includes(changes.changeId) && version !== stored.version)
      throw problem('stale-version');
    const changed = changeDraft(stored, changes);
    if (!changed.ok) throw new Error(changed.failure.code);
    stored = changed.value;
    return stored;
  };
  let ids = 0;
  const newChangeId = () => {
    ids += 1;
    return `chg_01J8ZC4Q3W5V7X9Y2B4D6${String(ids).padStart(5, '0')}`;
  };
  return {
    stored: () => stored,
    sent,
    apply: (changes: Omit<DraftChanges, 'changeId'>) =>
      apply(stored.version, { ...changes, changeId: newChangeId() }),
    loseNextAnswer: () => {
      lost += 1;
    },
    /** Lets everything happen that waits, until nothing does. */
    run: async () => {
      while (waiting.length > 0) {
        for (const then of waiting.splice(0)) then();
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      }
    },
    world: {
      send: async (version: number, changes: DraftChanges) => {
        sent.push(changes);
        const answer = apply(version, changes);
        if (lost === 0) return answer;
        lost -= 1;
        throw new NoAnswer(new Error('The connection broke'));
      },
      read: async () => stored,
      newChangeId,
      later: (_: number, then: () => void) => {
        waiting.push(then);
        return () => {
          const place = waiting.indexOf(then);
          if (place >= 0) waiting.splice(place, 1);
        };
      },
    },
  };
};

const titled = (id: string, en: string) => (contents: DraftContents) => ({
  ...contents,
  elements: contents.elements.map((element) =>
    element.id === id ? { ...element, title: { ...element.title, en } } : element,
  ),
});
const titleOf = ({ elements }: DraftContents, id: string) =>
  elements.find((element) => element.id === id)?.title.en;
const theirTitle = (draft: TemplateDraft, id: string, en: string) => ({
  elements: titled(id, en)(draft).elements.filter((element) => element.id === id),
});

describe('saving a draft as it is typed', () => {
  it('sends what was typed once, and only what was touched', async () => {
    const { world, run, stored, sent } = server();
    const saver = createTemplateSaver(initial, { contents: initial, both: [] }, world);
    saver.edit(titled('mobile', 'Phones'));
    saver.edit(titled('mobile', 'Telephones'));
    await run();
    expect(sent.map(({ elements }) => elements?.map(({ id }) => id))).toEqual([['mobile']]);
    expect([titleOf(stored(), 'mobile'), saver.state().status]).toEqual(['Telephones', 'saved']);
  });

  it('applies a change once whose answer was lost, and then what was typed meanwhile', async () => {
    const { world, run, stored, loseNextAnswer } = server();
    const saver = createTemplateSaver(initial, { contents: initial, both: [] }, world);
    loseNextAnswer();
    saver.edit(titled('mobile', 'Phones'));
    const lost = saver.flush();
    saver.edit(titled('minors', 'Teenagers'));
    await lost;
    await run();
    expect([titleOf(stored(), 'mobile'), titleOf(stored(), 'minors')]).toEqual(['Phones', 'Teenagers']);
    expect([stored().version, saver.state().status]).toEqual([3, 'saved']);
  });

  it('merges what somebody else did to another element', async () => {
    const { world, run, stored, apply } = server();
    const saver = createTemplateSaver(initial, { contents: initial, both: [] }, world);
    apply(theirTitle(stored(), 'minors', 'Teenagers'));
    saver.edit(titled('mobile', 'Phones'));
    await run();
    const { contents, status } = saver.state();
    expect([titleOf(contents, 'mobile'), titleOf(contents, 'minors'), status]).toEqual([
      'Phones',
      'Teenagers',
      'saved',
    ]);
  });

  it.each([
    [true, 'Phones'],
    [false, 'Handhelds'],
  ])('asks where both changed one element, and sends nothing until then (mine: %s)', async (mine, title) => {
    const { world, run, stored, apply } = server();
    const saver = createTemplateSaver(initial, { contents: initial, both: [] }, world);
    apply(theirTitle(stored(), 'mobile', 'Handhelds'));
    saver.edit(titled('mobile', 'Phones'));
    await run();
    expect([titleOf(stored(), 'mobile'), titleOf(saver.state().contents, 'mobile')]).toEqual([
      'Handhelds',
      'Phones',
    ]);
    expect(saver.state()).toMatchObject({ status: 'conflict', conflict: { both: ['mobile'] } });
    saver.settle(mine);
    await run();
    expect([titleOf(stored(), 'mobile'), saver.state().status]).toEqual([title, 'saved']);
  });

  it('saves everything but an element that is too long, and says so', async () => {
    const { world, run, stored } = server();
    const saver = createTemplateSaver(initial, { contents: initial, both: [] }, world);
    saver.edit(titled('mobile', 'x'.repeat(200)));
    saver.edit(titled('minors', 'Teenagers'));
    await run();
    expect([titleOf(stored(), 'minors'), titleOf(stored(), 'mobile')]).toEqual([
      'Teenagers',
      titleOf(initial, 'mobile'),
    ]);
    expect(saver.state().status).toBe('refused');
  });
});
