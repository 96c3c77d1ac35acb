import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBlock,
  type BlockPlace,
  blankBlock,
  blankMessage,
  blockIdOf,
  blockKinds,
  changeBlock,
  copyBlock,
  moveBlock,
  placedBlocks,
  removeBlock,
  stepBlock,
  withoutRepeats,
} from './edit-message.ts';
import { type Message, messageSchema, mostBlocks } from './message.ts';
import { anyMessage, filledBlock, messageOf } from './messages.test-support.ts';

const ids = ({ blocks }: Message) => placedBlocks(blocks).map(({ block }) => block.id);
const [a, b, c] = [
  filledBlock('text', 'aaaaaa'),
  filledBlock('heading', 'bbbbbb'),
  filledBlock('image', 'cccccc'),
];
const columns = { id: 'dddddd', kind: 'columns', columns: [[a], [b]] } as const;
const withColumns = messageOf([{ ...columns, columns: [[a], [b]] }, c]);
const left = { columnsId: 'dddddd', side: 0 } as const;
const right = { columnsId: 'dddddd', side: 1 } as const;

const value = (edited: ReturnType<typeof addBlock>): Message => {
  if (!edited.ok) throw new Error(edited.failure.code);
  return edited.value;
};
const code = (edited: ReturnType<typeof addBlock>) => (edited.ok ? null : edited.failure.code);
const numbered = () => {
  let next = 0;
  return () => `new${String(next++).padStart(3, '0')}`;
};

describe('adding a block', () => {
  it('takes every kind into the message, in the place that is named', () => {
    for (const kind of blockKinds) {
      const made = blankBlock(kind, blockIdOf(Math.random));
      expect(
        messageSchema.safeParse(value(addBlock(blankMessage(), made, { list: null, after: 'last' }))).success,
      ).toBe(true);
    }
    const added = blankBlock('divider', 'eeeeee');
    const idsAfter = (place: BlockPlace) => ids(value(addBlock(withColumns, added, place)));
    expect(idsAfter({ list: null, after: null })).toEqual(['eeeeee', 'dddddd', 'aaaaaa', 'bbbbbb', 'cccccc']);
    expect(idsAfter({ list: null, after: 'cccccc' }).at(-1)).toBe('eeeeee');
    expect(idsAfter({ list: right, after: 'last' })).toEqual([
      'dddddd',
      'aaaaaa',
      'bbbbbb',
      'eeeeee',
      'cccccc',
    ]);
  });

  it('says why it cannot', () => {
    const block = blankBlock('text', 'eeeeee');
    const full = messageOf(
      Array.from({ length: mostBlocks }, (_, index) => filledBlock('text', `blk${index + 100}`)),
    );
    expect(code(addBlock(full, block, { list: null, after: 'last' }))).toBe('full');
    const six = ['1', '2', '3', '4', '5', '6'].map((one) => filledBlock('text', `inner${one}`));
    const fullColumn = messageOf([{ ...columns, columns: [six, []] }]);
    expect(code(addBlock(fullColumn, block, { list: left, after: 'last' }))).toBe('full');
    expect(code(addBlock(withColumns, blankBlock('columns', 'eeeeee'), { list: left, after: null }))).toBe(
      'columns-in-columns',
    );
    expect(code(addBlock(withColumns, block, { list: null, after: 'zzzzzz' }))).toBe('no-such-place');
    expect(code(addBlock(withColumns, block, { list: { columnsId: 'cccccc', side: 0 }, after: null }))).toBe(
      'no-such-place',
    );
  });
});

describe('moving a block', () => {
  it('goes a step within its list, and stays at its end', () => {
    const three = messageOf([a, b, c]);
    expect(ids(value(stepBlock(three, 'bbbbbb', -1)))).toEqual(['bbbbbb', 'aaaaaa', 'cccccc']);
    expect(value(stepBlock(three, 'cccccc', 1))).toEqual(three);
  });

  it('goes into a column and out of it', () => {
    const inside = value(moveBlock(withColumns, 'cccccc', { list: right, after: null }));
    expect(ids(inside)).toEqual(['dddddd', 'aaaaaa', 'cccccc', 'bbbbbb']);
    expect(ids(value(moveBlock(inside, 'aaaaaa', { list: null, after: 'dddddd' })))).toEqual([
      'dddddd',
      'cccccc',
      'bbbbbb',
      'aaaaaa',
    ]);
    expect(code(moveBlock(withColumns, 'dddddd', { list: right, after: null }))).toBe('no-such-place');
  });

  it('loses nothing and repeats nothing, wherever anything is moved', () => {
    const anyMove = anyMessage.chain((message) =>
      fc.tuple(
        fc.constant(message),
        fc.constantFrom(...ids(message), 'zzzzzz'),
        fc.constantFrom<BlockPlace['list']>(
          null,
          ...placedBlocks(message.blocks).flatMap(({ block }) =>
            block.kind === 'columns'
              ? [
                  { columnsId: block.id, side: 0 as const },
                  { columnsId: block.id, side: 1 as const },
                ]
              : [],
          ),
        ),
        fc.constantFrom<string | null>(null, 'last', ...ids(message)),
      ),
    );
    fc.assert(
      fc.property(anyMove, ([message, id, list, after]) => {
        const moved = moveBlock(message, id, { list, after });
        if (moved.ok) expect(ids(moved.value).toSorted()).toEqual(ids(message).toSorted());
      }),
    );
  });
});

describe('changing, copying and removing', () => {
  it('changes a block where it stands, as long as its kind stays', () => {
    const other = {
      ...filledBlock('text', 'aaaaaa'),
      kind: 'text',
      text: { en: 'New', es: 'Nuevo' },
    } as const;
    const changed = value(changeBlock(withColumns, other));
    expect(placedBlocks(changed.blocks).find(({ block }) => block.id === 'aaaaaa')).toEqual({
      block: other,
      list: left,
    });
    expect(code(changeBlock(withColumns, filledBlock('image', 'aaaaaa')))).toBe('no-such-block');
  });

  it('copies columns with all that is in them, under names of their own', () => {
    const copied = value(copyBlock(withColumns, 'dddddd', numbered()));
    expect(ids(copied)).toEqual(['dddddd', 'aaaaaa', 'bbbbbb', 'new000', 'new001', 'new002', 'cccccc']);
    expect(ids(value(copyBlock(withColumns, 'aaaaaa', numbered())))).toEqual([
      'dddddd',
      'aaaaaa',
      'new000',
      'bbbbbb',
      'cccccc',
    ]);
  });

  it('takes what is removed away, and only that', () => {
    expect(ids(value(removeBlock(withColumns, 'dddddd')))).toEqual(['cccccc']);
    expect(ids(value(removeBlock(withColumns, 'bbbbbb')))).toEqual(['dddddd', 'aaaaaa', 'cccccc']);
    expect(code(removeBlock(withColumns, 'zzzzzz'))).toBe('no-such-block');
  });

  it('keeps one of what stands in two places', () => {
    const twice = withoutRepeats([a, { ...columns, columns: [[a, b], [b]] }]);
    expect(ids(messageOf(twice))).toEqual(['aaaaaa', 'dddddd', 'bbbbbb']);
  });
});
