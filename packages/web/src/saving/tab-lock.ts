/** Says which tabs are alive, so that what one kept is sent by one tab only. */
export type TabLocks = {
  /** Held until the page goes away, however it goes. */
  readonly hold: (tab: string) => void;
  /** Calls back once, when that tab is gone. */
  readonly whenGone: (tab: string, callback: () => void) => void;
};

const nameOf = (tab: string) => `portolan.tab/${tab}`;

/** Without the Web Locks API (an insecure address) other tabs count as gone: the server still applies each change once. */
export const createTabLocks = (locks: LockManager | undefined): TabLocks => ({
  hold: (tab) => {
    if (locks) void locks.request(nameOf(tab), () => new Promise<never>(() => {})).catch(() => {});
  },
  whenGone: (tab, callback) => {
    if (locks) void locks.request(nameOf(tab), callback).catch(() => {});
    else callback();
  },
});
