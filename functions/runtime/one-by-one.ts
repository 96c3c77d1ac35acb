/**
 * Does the work for each, whatever becomes of the others: what is damaged holds nobody else up. Then it fails with the first
 * failure, so that the message comes again and, if nothing helps, is seen by somebody.
 */
export const oneByOne = async <Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
};
