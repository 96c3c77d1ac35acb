type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null };
type PageQuery = { readonly limit: string; readonly cursor?: string };

/** Reads a list to its end, a hundred items at a time: for lists that stay short, such as members. */
export const everyPage = async <Item>(read: (query: PageQuery) => Promise<Page<Item>>): Promise<Item[]> => {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await read({ limit: '100', ...(cursor === null ? {} : { cursor }) });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
};
