import { copyBlock, removeBlock } from '@portolan/domain/campaigns/edit-message';
import type { Message } from '@portolan/domain/campaigns/message';
import { anyMessage, filledBlock, messageOf } from '@portolan/domain/campaigns/messages.test-support';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeMessages, messageKind, withoutStep, withStepAgain } from './message-draft.ts';

const [a, b, c] = [
  filledBlock('text', 'aaaaaa'),
  filledBlock('heading', 'bbbbbb'),
  filledBlock('button', 'cccccc'),
];
const base = messageOf([a, b, c]);
const said = (en: string): Message['subject'] => ({ en, es: en });
const rewritten = (en: string) =>
  ({ ...filledBlock('text', 'aaaaaa'), kind: 'text', text: said(en) }) as const;
const idsOf = ({ blocks }: Message) => blocks.map(({ id }) => id);

describe('merging what two people changed of a message', () => {
  it('keeps both where they changed different parts', () => {
    const mine = { ...base, blocks: [rewritten('Mine'), b, c] };
    const theirs = { ...base, subject: said('Theirs'), blocks: [c, a, b, filledBlock('divider', 'eeeeee')] };
    const { contents, both } = mergeMessages(base, mine, theirs);
    expect(both).toEqual([]);
    expect(contents.subject).toEqual(said('Theirs'));
    expect(contents.blocks).toEqual([c, rewritten('Mine'), b, filledBlock('divider', 'eeeeee')]);
  });

  it('names what both changed otherwise, and takes either', () => {
    const mine = { ...base, subject: said('Mine'), blocks: [rewritten('Mine'), b, c] };
    const theirs = { ...base, subject: said('Theirs'), blocks: [rewritten('Theirs'), b, c] };
    const { contents, both } = mergeMessages(base, mine, theirs);
    expect(both).toEqual(['subject', 'block aaaaaa']);
    expect(contents).toEqual(mine);
    expect(messageKind.takeTheirs({ message: contents }, { message: theirs }, both).message).toEqual(theirs);
  });

  it('leaves one of a block that one moved into columns while the other wrote in it', () => {
    const columns = { id: 'dddddd', kind: 'columns' } as const;
    const before = messageOf([a, b, { ...columns, columns: [[], []] }]);
    const mine = messageOf([rewritten('Mine'), b, { ...columns, columns: [[], []] }]);
    const theirs = messageOf([b, { ...columns, columns: [[a], []] }]);
    const { contents, both } = mergeMessages(before, mine, theirs);
    expect(both).toEqual(['block aaaaaa']);
    expect(contents.blocks).toContainEqual(rewritten('Mine'));
    expect(contents.blocks).toContainEqual({ ...columns, columns: [[], []] });
  });

  it('takes whichever message was changed where the other was not', () => {
    fc.assert(
      fc.property(anyMessage, anyMessage, (mine, theirs) => {
        expect(mergeMessages(mine, mine, theirs)).toEqual({ contents: theirs, both: [] });
        expect(mergeMessages(mine, theirs, mine).contents).toEqual(theirs);
      }),
    );
  });
});

describe('undoing', () => {
  it('brings a block back in its place and takes it away again, and leaves what others did meanwhile', () => {
    const removed = removeBlock(base, 'bbbbbb');
    const after = removed.ok ? removed.value : base;
    const now = { ...after, subject: said('Theirs') };
    const back = withoutStep({ at: null, before: base, after }, now);
    expect(back).toEqual({ ...base, subject: said('Theirs') });
    expect(withStepAgain({ at: null, before: base, after }, back)).toEqual(now);
  });

  it('takes a copy away', () => {
    const copied = copyBlock(base, 'aaaaaa', () => 'newone');
    const after = copied.ok ? copied.value : base;
    expect(idsOf(after)).toHaveLength(4);
    expect(withoutStep({ at: null, before: base, after }, after)).toEqual(base);
  });
});

describe('what is saved', () => {
  it('holds a message back while one of its texts is too long', () => {
    const long = { ...base, subject: { en: 'x'.repeat(151), es: '' } };
    expect(messageKind.savable(long)).toBeNull();
    expect(messageKind.editsBetween({ message: base }, { message: base })).toBeNull();
    expect(messageKind.editsBetween({ message: base }, { message: long })).toEqual(long);
  });
});
