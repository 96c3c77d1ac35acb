import { fail, type Result, succeed } from '../result.ts';
import { type Block, type Message, mostBlocks, type PlainBlock } from './message.ts';

export type BlockKind = Block['kind'];
export const blockKinds = [
  'heading',
  'text',
  'image',
  'button',
  'divider',
  'columns',
] as const satisfies readonly BlockKind[];

/** A list that blocks stand in: the message's own (null), or one side of a block of two columns. */
export type BlockList = { readonly columnsId: string; readonly side: 0 | 1 } | null;
/** Where a block comes to stand: below `after`, on top (null), or last of all. */
export type BlockPlace = { readonly list: BlockList; readonly after: string | null | 'last' };
export type EditFailure = {
  readonly code: 'no-such-block' | 'no-such-place' | 'full' | 'columns-in-columns';
};
type Edited = Result<Message, EditFailure>;

/** Blocks that one side of two columns holds at most. */
export const mostInColumn = 6;
const idLength = 6;
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A block's name, made of six random numbers from 0 up to, not including, 1. */
export const blockIdOf = (random: () => number): string =>
  Array.from({ length: idLength }, () => letters[Math.floor(random() * letters.length)]).join('');

/** A message that says nothing yet. */
export const blankMessage = (): Message => ({
  subject: { en: '', es: '' },
  preheader: { en: '', es: '' },
  blocks: [],
  defaults: { firstName: { en: '', es: '' }, lastName: { en: '', es: '' } },
  fallback: 'other-language',
});

/** An empty block of a kind. */
export const blankBlock = (kind: BlockKind, id: string): Block => {
  const words = () => ({ en: '', es: '' });
  switch (kind) {
    case 'heading':
    case 'text':
      return { id, kind, text: words() };
    case 'image':
      return { id, kind, imageId: null, width: 0, height: 0, alt: words(), link: '' };
    case 'button':
      return { id, kind, text: words(), link: '' };
    case 'divider':
      return { id, kind };
    case 'columns':
      return { id, kind, columns: [[], []] };
  }
};

/** Every block in reading order, those in columns after the one that holds them, each with the list it stands in. */
export const placedBlocks = (
  blocks: readonly Block[],
): readonly { readonly block: Block; readonly list: BlockList }[] =>
  blocks.flatMap((block) => [
    { block, list: null },
    ...(block.kind === 'columns'
      ? ([0, 1] as const).flatMap((side) =>
          block.columns[side].map((inner) => ({ block: inner, list: { columnsId: block.id, side } })),
        )
      : []),
  ]);

/** The blocks of one list in their order; null where there is no such list. */
export const blocksIn = (blocks: readonly Block[], list: BlockList): readonly Block[] | null => {
  if (list === null) return blocks;
  const columns = blocks.find(({ id }) => id === list.columnsId);
  return columns?.kind === 'columns' ? columns.columns[list.side] : null;
};

const isPlain = (block: Block): block is PlainBlock => block.kind !== 'columns';

/** The blocks with one list otherwise. */
const withList = (blocks: readonly Block[], list: BlockList, inner: readonly Block[]): Block[] => {
  if (list === null) return [...inner];
  const plain = inner.filter(isPlain);
  return blocks.map((block) => {
    if (block.id !== list.columnsId || block.kind !== 'columns') return block;
    const [left, right] = block.columns;
    return { ...block, columns: list.side === 0 ? [plain, right] : [left, plain] };
  });
};

const room = (list: BlockList): number => (list === null ? mostBlocks : mostInColumn);

/** Puts a new block into the message. */
export const addBlock = (message: Message, block: Block, { list, after }: BlockPlace): Edited => {
  const inner = blocksIn(message.blocks, list);
  if (inner === null) return fail({ code: 'no-such-place' });
  if (list !== null && block.kind === 'columns') return fail({ code: 'columns-in-columns' });
  if (inner.length >= room(list)) return fail({ code: 'full' });
  const above = after === 'last' ? inner.length - 1 : inner.findIndex(({ id }) => id === after);
  if (above < 0 && after !== null && after !== 'last') return fail({ code: 'no-such-place' });
  const at = after === null ? 0 : above + 1;
  return succeed({ ...message, blocks: withList(message.blocks, list, inner.toSpliced(at, 0, block)) });
};

/** The message with another block in the place of the one of its name and kind. */
export const changeBlock = (message: Message, block: Block): Edited => {
  const found = placedBlocks(message.blocks).find((one) => one.block.id === block.id);
  if (found === undefined || found.block.kind !== block.kind) return fail({ code: 'no-such-block' });
  const inner = blocksIn(message.blocks, found.list) ?? [];
  const changed = inner.map((one) => (one.id === block.id ? block : one));
  return succeed({ ...message, blocks: withList(message.blocks, found.list, changed) });
};

/** Takes a block away, with what stands in its columns. */
export const removeBlock = (message: Message, id: string): Edited => {
  const found = placedBlocks(message.blocks).find((one) => one.block.id === id);
  if (found === undefined) return fail({ code: 'no-such-block' });
  const inner = blocksIn(message.blocks, found.list) ?? [];
  const left = inner.filter((one) => one.id !== id);
  return succeed({ ...message, blocks: withList(message.blocks, found.list, left) });
};

/** Moves a block within its list or to another one. */
export const moveBlock = (message: Message, id: string, to: BlockPlace): Edited => {
  const found = placedBlocks(message.blocks).find((one) => one.block.id === id);
  if (found === undefined) return fail({ code: 'no-such-block' });
  if (to.after === id) return succeed(message);
  const without = removeBlock(message, id);
  return without.ok ? addBlock(without.value, found.block, to) : without;
};

/** Moves a block one place up or down in its list; at the list's end the message stays as it is. */
export const stepBlock = (message: Message, id: string, by: -1 | 1): Edited => {
  const found = placedBlocks(message.blocks).find((one) => one.block.id === id);
  if (found === undefined) return fail({ code: 'no-such-block' });
  const inner = blocksIn(message.blocks, found.list) ?? [];
  const from = inner.findIndex((one) => one.id === id);
  const to = from + by;
  if (to < 0 || to >= inner.length) return succeed(message);
  const moved = inner.toSpliced(from, 1).toSpliced(to, 0, found.block);
  return succeed({ ...message, blocks: withList(message.blocks, found.list, moved) });
};

/** Puts a copy of a block below it, under names from `newId` for it and for what stands in its columns. */
export const copyBlock = (message: Message, id: string, newId: () => string): Edited => {
  const found = placedBlocks(message.blocks).find((one) => one.block.id === id);
  if (found === undefined) return fail({ code: 'no-such-block' });
  const { block, list } = found;
  const renamed = (one: PlainBlock): PlainBlock => ({ ...one, id: newId() });
  const copy: Block = isPlain(block)
    ? renamed(block)
    : {
        ...block,
        id: newId(),
        columns: [block.columns[0].map(renamed), block.columns[1].map(renamed)],
      };
  return addBlock(message, copy, { list, after: id });
};

/** The blocks without any whose name was there before: what several people moved stays where it is met first. */
export const withoutRepeats = (blocks: readonly Block[]): Block[] => {
  const outer = new Set(blocks.map(({ id }) => id));
  const met = new Set<string>();
  const once = <One extends Block>(block: One): boolean => {
    const fresh = !met.has(block.id);
    met.add(block.id);
    return fresh;
  };
  return blocks.filter(once).map((block) => {
    if (block.kind !== 'columns') return block;
    const inner = (side: 0 | 1) => block.columns[side].filter((one) => !outer.has(one.id) && once(one));
    return { ...block, columns: [inner(0), inner(1)] };
  });
};
