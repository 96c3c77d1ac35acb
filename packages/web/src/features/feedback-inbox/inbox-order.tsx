import { createContext, use } from 'react';

/** The ids of what the list shows, in its order: what is before and after the one that is read. */
const InboxOrder = createContext<readonly string[]>([]);
export const InboxOrderProvider = InboxOrder.Provider;
export const useInboxOrder = (): readonly string[] => use(InboxOrder);
