/** Things to end in the reverse of the order in which they were begun. */
export type Cleanup = {
  /** Keeps what a part resolved to, and how to end it. */
  keep<Part extends { stop(): Promise<void> }>(part: Part): Part;
  defer(end: () => void | Promise<void>): void;
  run(): Promise<void>;
};

export function createCleanup(): Cleanup {
  const stack = new AsyncDisposableStack();
  return {
    keep: (part) => {
      stack.defer(() => part.stop());
      return part;
    },
    defer: (end) => stack.defer(async () => end()),
    run: () => stack.disposeAsync(),
  };
}
