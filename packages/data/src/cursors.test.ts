import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidCursor, openCursor, sealCursor } from './cursors.ts';

const aPartition = fc.string({ unit: 'grapheme', maxLength: 60 });
const aSortKey = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((sk) => sk.isWellFormed());

describe('a cursor', () => {
  it('leads back to its place in its own list', () => {
    fc.assert(
      fc.property(aPartition, aSortKey, (partition, sk) => {
        const text = sealCursor(partition, { sk });
        expect(openCursor(partition, text)).toEqual({ sk });
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it('is refused in any other list', () => {
    fc.assert(
      fc.property(aPartition, aPartition, aSortKey, (partition, other, sk) => {
        fc.pre(partition !== other);
        expect(() => openCursor(other, sealCursor(partition, { sk }))).toThrow(InvalidCursor);
      }),
    );
  });

  it('holds no partition, so it never names an organization', () => {
    const partition = 'ORG#org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K#INVITATIONS';
    const text = Buffer.from(sealCursor(partition, { sk: 'inv_1' }), 'base64url').toString();
    expect(text).not.toContain('org_');
  });

  it('is refused, and does no harm, whatever it is altered to', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (text) => {
          expect(() => openCursor('ORG#org_1#INVITATIONS', text)).toThrow(InvalidCursor);
        },
      ),
    );
  });

  it.each([
    ['an empty place', { sk: '' }],
    ['a place that is too long', { sk: 'x'.repeat(513) }],
    ['more than a place', { sk: 'x', pk: 'ORG#org_2#INVITATIONS' }],
  ])('with %s is refused', (_, cursor) => {
    const list = JSON.parse(Buffer.from(sealCursor('P', { sk: 'x' }), 'base64url').toString()).list;
    const text = Buffer.from(JSON.stringify({ list, ...cursor })).toString('base64url');
    expect(() => openCursor('P', text)).toThrow(InvalidCursor);
  });
});
