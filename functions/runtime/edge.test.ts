import { edgeHeader } from '@portolan/contract/edge-header';
import { describe, expect, it } from 'vitest';
import { loadEdge } from './edge.ts';

const [blue, green, retired] = ['b', 'g', 'r'].map((letter) => letter.repeat(48)) as [string, string, string];
const saying = (secret: string) => ({ [edgeHeader]: secret });

describe('the edge', () => {
  it('may say either of two secrets, so that one can be replaced', () => {
    const edge = loadEdge({ ORIGIN_SECRETS: `${blue},${green}` });
    expect([blue, green, retired, '', `${blue},${green}`].map((said) => edge(saying(said)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(edge({})).toBe(false);
  });

  it.each([
    ['no secrets', undefined],
    ['an empty list', ''],
    ['a list of nothing', ','],
    ['a secret and nothing after it', `${blue},`],
    ['nothing before a secret', `,${blue}`],
    ['a secret that could be guessed', 'x'.repeat(31)],
    ['one that could be guessed beside a good one', `${blue},short`],
    ['a secret with a space', `${blue} `],
  ])('is a fault at start with %s, and the fault tells none of them', (_, ORIGIN_SECRETS) => {
    const start = () => loadEdge({ ORIGIN_SECRETS });
    expect(start).toThrow('ORIGIN_SECRETS');
    expect(start).not.toThrow(blue);
  });
});
