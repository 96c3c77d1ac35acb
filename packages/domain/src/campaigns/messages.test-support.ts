import fc from 'fast-check';
import { type BlockKind, blankMessage, blockKinds } from './edit-message.ts';
import type { Block, Message, PlainBlock } from './message.ts';

const inBoth = (en: string) => ({ en, es: `${en} (es)` });

/** A block that is complete: both languages, and a link where its kind has one. */
export const filledBlock = (kind: Exclude<BlockKind, 'columns'>, id: string): PlainBlock => {
  switch (kind) {
    case 'heading':
    case 'text':
      return { id, kind, text: inBoth(`Words of ${id}`) };
    case 'image':
      return {
        id,
        kind,
        imageId: 'img_01J8ZC4Q3W5V7X9Y2B4D6F8H01',
        width: 600,
        height: 300,
        alt: inBoth(`Picture ${id}`),
        link: '',
      };
    case 'button':
      return { id, kind, text: inBoth(`Open ${id}`), link: 'https://portal.example.org/' };
    case 'divider':
      return { id, kind };
  }
};

export const messageOf = (blocks: readonly Block[]): Message => ({
  ...blankMessage(),
  subject: inBoth('Your portal is here'),
  preheader: inBoth('See how to begin'),
  blocks: [...blocks],
  defaults: { firstName: inBoth('there'), lastName: inBoth('there') },
});

const plainKinds = blockKinds.filter((kind) => kind !== 'columns');
const anyPlain = fc.constantFrom(...plainKinds);
const anyShape = fc.oneof(
  anyPlain.map((kind) => ({ kind, left: [], right: [] })),
  fc.record({
    kind: fc.constant('columns' as const),
    left: fc.array(anyPlain, { maxLength: 3 }),
    right: fc.array(anyPlain, { maxLength: 3 }),
  }),
);

/** Any complete message of up to six blocks, each with a name of its own. */
export const anyMessage: fc.Arbitrary<Message> = fc.array(anyShape, { maxLength: 6 }).map((shapes) => {
  let made = 0;
  const nextId = () => `blk${String(made++).padStart(3, '0')}`;
  return messageOf(
    shapes.map(({ kind, left, right }): Block => {
      const fill = (inner: Exclude<BlockKind, 'columns'>) => filledBlock(inner, nextId());
      return kind === 'columns'
        ? { id: nextId(), kind, columns: [left.map(fill), right.map(fill)] }
        : fill(kind);
    }),
  );
});
