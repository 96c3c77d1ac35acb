import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { itemKind, UnreadableItem } from './items.ts';

const key = { pk: 'ORG#org_1#SITES', sk: 'sit_1' };
const siteV1 = itemKind('Site', z.strictObject({ name: z.string() }));
const siteV3 = itemKind('Site', z.strictObject({ title: z.string(), rooms: z.int() }), [
  ({ name, ...site }) => ({ ...site, title: name }),
  (site) => ({ ...site, rooms: 0 }),
]);

describe('an item', () => {
  it('gives back the record it was made of', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (title, rooms) => {
        const item = siteV3.toItem(key, { title, rooms }, { expiresAt: 1 });
        expect(siteV3.fromItem(item)).toEqual({ title, rooms });
        expect(item).toMatchObject({ ...key, schema: 3, expiresAt: 1 });
      }),
    );
  });

  it('keeps its own key, whatever is stored beside it', () => {
    expect(siteV1.toItem(key, { name: 'Main' }, { pk: 'ORG#org_2#SITES', schema: 9 })).toMatchObject({
      ...key,
      schema: 1,
    });
  });

  it.each([
    ['the first schema', { schema: 1, record: { name: 'Main' } }, { title: 'Main', rooms: 0 }],
    ['the second', { schema: 2, record: { title: 'Main' } }, { title: 'Main', rooms: 0 }],
    ['the one in force', { schema: 3, record: { title: 'Main', rooms: 4 } }, { title: 'Main', rooms: 4 }],
  ])('of %s is read as one of the latest', (_, stored, record) => {
    expect(siteV3.fromItem({ ...key, ...stored })).toEqual(record);
  });

  it.each([
    ['of a newer schema, even one that would parse', { schema: 4, record: { title: 'Main', rooms: 4 } }],
    ['of no schema', { record: { title: 'Main', rooms: 4 } }],
    ['of a schema there never was', { schema: 0, record: { title: 'Main', rooms: 4 } }],
    ['with a field too many', { schema: 3, record: { title: 'Main', rooms: 4, floor: 1 } }],
    ['with a field of another type', { schema: 3, record: { title: 'Main', rooms: 'four' } }],
    ['without a record', { schema: 3 }],
    ['of an older schema without a record', { schema: 1, record: 'Main' }],
  ])('%s is an error that names it and quotes nothing', (_, stored) => {
    const read = () => siteV3.fromItem({ ...key, ...stored });
    expect(read).toThrow(UnreadableItem);
    expect(read).toThrow(/^Site at ORG#org_1#SITES \/ sit_1 cannot be read$/);
  });
});
