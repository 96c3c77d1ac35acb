import { storedBytes } from '@portolan/domain/work-plans/stored-bytes';
import type { Write } from './writing.ts';

/** A transaction takes 100 items and 4 MB (DynamoDB); what stands beside them needs some room. */
const mostItems = 90;
const mostBytes = 3_000_000;

/** The same writes in the same order, in chunks that fit into a transaction each. */
export const inChunks = <R extends string>(writes: readonly Write<R>[]): Write<R>[][] => {
  const chunks: Write<R>[][] = [];
  let bytes = 0;
  for (const write of writes) {
    const size = storedBytes(write);
    const last = chunks.at(-1);
    if (last !== undefined && last.length < mostItems && bytes + size <= mostBytes) {
      last.push(write);
      bytes += size;
    } else {
      chunks.push([write]);
      bytes = size;
    }
  }
  return chunks;
};
