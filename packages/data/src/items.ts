import * as z from 'zod/mini';
import type { Key } from './keys.ts';

/** An item that does not parse: it is named, and never skipped. */
export class UnreadableItem extends Error {
  constructor(kind: string, key: Key, cause: unknown) {
    super(`${kind} at ${key.pk} / ${key.sk} cannot be read`, { cause });
    this.name = 'UnreadableItem';
  }
}

export type Item = Readonly<Record<string, unknown>>;
type Upcaster = (record: Item) => Item;

const keyed = z.object({
  pk: z.string(),
  sk: z.string(),
  schema: z.optional(z.unknown()),
  record: z.optional(z.unknown()),
});
const isSchemaNumber = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;

export type ItemKind<Shape> = {
  readonly toItem: (key: Key, record: Shape, extra?: Item) => Item & Key;
  readonly fromItem: (item: unknown) => Shape;
};

/**
 * How one kind of record is stored. `upcasters[n]` turns a record of schema n + 1 into one of n + 2; the schema that is
 * written is the last, so a change of schema never makes what is stored unreadable. Throws `UnreadableItem`.
 */
export const itemKind = <Shape>(
  name: string,
  schema: z.ZodMiniType<Shape>,
  upcasters: readonly Upcaster[] = [],
): ItemKind<Shape> => ({
  toItem: (key, record, extra = {}) => ({ ...extra, ...key, schema: upcasters.length + 1, record }),
  fromItem: (item) => {
    const stored = keyed.parse(item);
    try {
      const written = stored.schema;
      if (!isSchemaNumber(written)) throw new Error('There is no number of a schema');
      if (written > upcasters.length + 1) throw new Error(`Schema ${written} is newer than this product`);
      const upcast = upcasters
        .slice(written - 1)
        .reduce((record: unknown, step) => step(z.looseObject({}).parse(record)), stored.record);
      return schema.parse(upcast);
    } catch (error) {
      throw new UnreadableItem(name, stored, error);
    }
  },
});
