import { withoutRepeats } from '@portolan/domain/campaigns/edit-message';
import { type Message, messageSchema } from '@portolan/domain/campaigns/message';
import { sameContents } from '@portolan/domain/work-plans/same-contents';
import type { DraftKind, MergedDraft } from '../../../saving/draft-saver.ts';
import type { EditStep } from '../../../saving/edit-steps.ts';
import { mergeLists, pick, withTheirs } from '../../../saving/merging.ts';

/** What somebody works on; whoever holds the message knows its version. */
export type MessageDraft = { readonly message: Message };

const names = ['subject', 'preheader', 'defaults', 'fallback'] as const;
const blockPart = (id: string) => `block ${id}`;
/** The id of the block that a part names; null of any other part. */
export const blockOfPart = (part: string): string | null =>
  part.startsWith('block ') ? part.slice('block '.length) : null;

/** Puts what I changed since `base` on top of what somebody else saved meanwhile, block by block. */
export const mergeMessages = (base: Message, mine: Message, theirs: Message): MergedDraft<Message> => {
  const both: string[] = [];
  const picked = <Name extends (typeof names)[number]>(name: Name): Message[Name] => {
    const { value, clashes } = pick(base[name], mine[name], theirs[name]);
    if (clashes) both.push(name);
    return value;
  };
  const around = {
    subject: picked('subject'),
    preheader: picked('preheader'),
    defaults: picked('defaults'),
    fallback: picked('fallback'),
  };
  const { parts, clashing, orderClashes } = mergeLists(base.blocks, mine.blocks, theirs.blocks);
  both.push(...clashing.map(blockPart), ...(orderClashes ? ['order'] : []));
  return { contents: { ...around, blocks: withoutRepeats(parts) }, both };
};

const takeTheirs = (mine: Message, theirs: Message, both: readonly string[]): Message => {
  const given = new Set(both.flatMap((part) => blockOfPart(part) ?? []));
  const taken = <Name extends (typeof names)[number]>(name: Name): Message[Name] =>
    both.includes(name) ? theirs[name] : mine[name];
  return {
    subject: taken('subject'),
    preheader: taken('preheader'),
    blocks: withoutRepeats(withTheirs(mine.blocks, theirs.blocks, given, both.includes('order'))),
    defaults: taken('defaults'),
    fallback: taken('fallback'),
  };
};

/** A message is saved as a whole; one with a text that is too long waits until it is mended. */
export const messageKind: DraftKind<MessageDraft, Message> = {
  editsBetween: (before, after) => (sameContents(before.message, after.message) ? null : after.message),
  savable: (message) => (messageSchema.safeParse(message).success ? message : null),
  merge: (base, mine, theirs) => {
    const { contents, both } = mergeMessages(base.message, mine.message, theirs.message);
    return { contents: { message: contents }, both };
  },
  takeTheirs: (mine, theirs, both) => ({ message: takeTheirs(mine.message, theirs.message, both) }),
};

/** The message without what a step did; what others did meanwhile stays. */
export const withoutStep = ({ before, after }: EditStep<Message>, now: Message): Message =>
  mergeMessages(after, before, now).contents;

/** The message with a step that was taken back done again. */
export const withStepAgain = ({ before, after }: EditStep<Message>, now: Message): Message =>
  mergeMessages(before, after, now).contents;
