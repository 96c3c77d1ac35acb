import type { Block, Message, PlainBlock } from '../message.ts';
import { howToEnroll } from './how-to-enroll.ts';
import { launch } from './launch.ts';
import { leadershipToStaff } from './leadership-to-staff.ts';
import { newFeature } from './new-feature.ts';
import { reminder } from './reminder.ts';

export const readyMadeNames = [
  'launch',
  'how-to-enroll',
  'new-feature',
  'reminder',
  'leadership-to-staff',
] as const;
export type ReadyMadeName = (typeof readyMadeNames)[number];

/** Messages to begin with, in both languages (CMP-4). Their buttons lead nowhere yet: the portal's address is the clinic's. */
export const readyMadeMessages: Readonly<Record<ReadyMadeName, Message>> = {
  launch,
  'how-to-enroll': howToEnroll,
  'new-feature': newFeature,
  reminder,
  'leadership-to-staff': leadershipToStaff,
};

const led = (block: PlainBlock, address: string): PlainBlock =>
  block.kind === 'button' && block.link === '' ? { ...block, link: address } : block;

/** A message whose buttons lead to the portal where they led nowhere. `address`: as the marketing plan has it, maybe empty. */
export const leadingTo = (message: Message, address: string): Message => ({
  ...message,
  blocks: message.blocks.map((block): Block => {
    if (block.kind !== 'columns') return led(block, address);
    const [first, second] = block.columns;
    return {
      ...block,
      columns: [first.map((inner) => led(inner, address)), second.map((inner) => led(inner, address))],
    };
  }),
});
