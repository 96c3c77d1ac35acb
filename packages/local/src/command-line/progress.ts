/** Tells the person at the terminal what is going on; everything but the result goes to standard error. */
export type Progress = {
  say(line: string): void;
  /** Says what begins, and how long it took; says nothing of work that ends at once. */
  during<Result>(what: string, work: () => Promise<Result>): Promise<Result>;
};

const noticeableMs = 300;

export const progress: Progress = {
  say: (line) => console.error(line),
  during: async (what, work) => {
    const begun = performance.now();
    const announcement = setTimeout(() => console.error(`${what}…`), noticeableMs);
    try {
      return await work();
    } finally {
      clearTimeout(announcement);
      const elapsed = performance.now() - begun;
      if (elapsed >= noticeableMs) console.error(`  ${what}: ${(elapsed / 1000).toFixed(1)} s`);
    }
  },
};
