/** Feeds one worker until it is stopped. */
export type EventSource = {
  /** Looks for work at once instead of at the next turn. */
  wake(): void;
  /** Resolves when everything that was there at the call has been tried; what failed and waits for another try does not count. */
  drain(): Promise<void>;
  /** Records or messages handed to the worker so far, repeats included. */
  handed(): number;
  /** Lets the invocation under way finish, and takes no more. */
  stop(): Promise<void>;
};

/** One line for the person at the terminal. */
export type Log = (line: string) => void;
