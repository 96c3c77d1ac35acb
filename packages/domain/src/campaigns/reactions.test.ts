import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from './chunk.ts';
import { noteClick, noteFacts } from './note-facts.ts';
import { isProgram, noteFollowed, noteOpened } from './reactions.ts';
import { bitsAt, hasFollowed, noFacts, saysAny } from './recipient-facts.ts';

const called = '2026-11-23T04:50:00.000Z';
const claim: Claim = {
  campaignId: 'cmp_01J8ZC4Q3W5V7X9Y2B4D600001',
  number: 1,
  language: 'en',
  state: 'called',
  by: 'x',
  claimedAt: called,
  calledAt: called,
  day: '2026-11-22',
  facts: noFacts(50),
  clicks: {},
  hours: {},
  version: 3,
};
const later = new Date('2026-11-23T05:10:00.000Z');
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const says = (of: Claim, place: number, ...facts: Parameters<typeof saysAny>[1][]) =>
  saysAny(bitsAt(of.facts, place), ...facts);

describe('a followed link', () => {
  it('is a click and an opening of that person, once, in its hour', () => {
    const once = noteFollowed(claim, 3, { place: 7, agent: firefox, at: later });
    expect([says(once, 7, 'clicked'), says(once, 7, 'opened'), says(once, 8, 'clicked')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(hasFollowed(once.clicks[2] ?? '', 7)).toBe(true);
    expect(once.hours).toEqual({ '2026-11-23T05': [0, 1, 1, 0] });
    expect(once.version).toBe(4);
    expect(noteFollowed(once, 3, { place: 7, agent: firefox, at: later })).toBe(once);
  });

  it.each([
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Barracuda Sentinel (EE)',
    'curl/8.5.0',
    'python-requests/2.31',
    'Mozilla/5.0 (X11) AppleWebKit/537.36 HeadlessChrome/120.0',
    'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0)',
    'Mozilla/5.0',
    '',
  ])('by %j counts for nothing', (agent) => {
    expect(noteFollowed(claim, 1, { place: 7, agent, at: later })).toBe(claim);
    expect(noteOpened(claim, { place: 7, agent, at: later })).toBe(claim);
  });

  it.each([
    firefox,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148',
    'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
  ])('by %j is a person', (agent) => expect(isProgram(agent)).toBe(false));

  it('that nobody sees, or that is followed before anybody can have read it, tells of a program that passes for a person', () => {
    const trapped = noteFollowed(claim, 0, { place: 7, agent: firefox, at: later });
    const soon = new Date(Date.parse(called) + 3000);
    const hasty = noteFollowed(claim, 1, { place: 7, agent: firefox, at: soon });
    for (const one of [trapped, hasty])
      expect([says(one, 7, 'scanned'), says(one, 7, 'clicked')]).toEqual([true, false]);
    expect(noteOpened(claim, { place: 7, agent: firefox, at: soon })).toBe(claim);
  });
});

it('what is noted is the same in any order and any number of times, and says each hour once', () => {
  const facts = fc.constantFrom('delivered' as const, 'opened' as const, 'clicked' as const);
  const note = fc.record({ place: fc.integer({ min: 0, max: 55 }), fact: facts, link: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(note, { maxLength: 30 }), (notes) => {
      const all = (order: typeof notes) =>
        order.reduce(
          (held, { place, fact, link }) =>
            fact === 'clicked' ? noteClick(held, place, link, later) : noteFacts(held, place, [fact], later),
          claim,
        );
      const { version: _, ...one } = all(notes);
      const { version: __, ...other } = all([...notes.toReversed(), ...notes]);
      expect(other).toEqual(one);
      const known = Array.from({ length: 50 }, (_, place) => bitsAt(one.facts, place));
      const [delivered, opened, clicked] = one.hours['2026-11-23T05'] ?? [0, 0, 0];
      expect(delivered).toBe(known.filter((bits) => saysAny(bits, 'delivered')).length);
      expect(opened).toBe(known.filter((bits) => saysAny(bits, 'opened')).length);
      expect(clicked).toBe(known.filter((bits) => saysAny(bits, 'clicked')).length);
    }),
  );
});
