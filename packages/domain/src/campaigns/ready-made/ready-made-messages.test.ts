import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkMessage } from '../check-message.ts';
import { messageSchema } from '../message.ts';
import { everyBlock } from '../message-links.ts';
import { leadingTo, readyMadeMessages, readyMadeNames } from './ready-made-messages.ts';

const context = {
  profile: {
    postalAddress: { street: '12 Main Street', city: 'Durango', state: 'CO', zip: '81301' },
    telephone: '970-555-0100',
  },
  portalName: { en: 'MyCedar', es: 'MiCedro' },
  replyTo: 'portal@cedar.example.org',
};

it.each(readyMadeNames)('%s can go out as it is once the clinic has said where its portal is', (name) => {
  const message = leadingTo(readyMadeMessages[name], 'https://portal.example.org/');
  expect(z.safeParse(messageSchema, message).success).toBe(true);
  expect(checkMessage(message, context)).toEqual([]);
  const ids = message.blocks.flatMap((block) => [
    block,
    ...(block.kind === 'columns' ? block.columns.flat() : []),
  ]);
  expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
});

it('an address that somebody chose stays', () => {
  const chosen = leadingTo(readyMadeMessages['how-to-enroll'], 'https://one.example/');
  expect(leadingTo(chosen, 'https://other.example/')).toEqual(chosen);
});

/** Syllables of an English word, as they are counted for the grade: groups of vowels, without a silent e. */
const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

it.each(readyMadeNames)('%s is read with six years of school (Flesch-Kincaid)', (name) => {
  const said = everyBlock(readyMadeMessages[name].blocks)
    .flatMap((block) => (block.kind === 'heading' || block.kind === 'text' ? [block.text.en] : []))
    .join('.\n')
    .replace(/\{(\w+)\}/g, 'Cedar')
    .replace(/[*“”]/g, '');
  const sentences = said.split(/[.!?:\n]+/).filter((sentence) => /[a-z]/i.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z’]+/gi) ?? []);
  const count = words.reduce((sum, word) => sum + syllables(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (count / words.length) - 15.59;
  expect(grade).toBeLessThanOrEqual(6);
});
