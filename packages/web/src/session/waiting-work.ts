/**
 * Work that waits on this machine to be sent. Whoever keeps such work registers here, so that signing out can warn about
 * it and then clear it: what waits on a shared computer belongs to the person who typed it (WP-6).
 */
export type WaitingWork = {
  /** How many changes have not reached the server. */
  readonly count: () => Promise<number>;
  /** Forgets everything of this person on this machine. */
  readonly clear: () => Promise<void>;
  /** Sends nothing more, and keeps what waits for this person's next sign-in. */
  readonly suspend: () => void;
};

const registered = new Set<WaitingWork>();

/** Registers; the result takes the registration back. */
export const registerWaitingWork = (work: WaitingWork): (() => void) => {
  registered.add(work);
  return () => {
    registered.delete(work);
  };
};

export const countWaitingWork = async (): Promise<number> => {
  const counts = await Promise.all([...registered].map((work) => work.count()));
  return counts.reduce((sum, count) => sum + count, 0);
};

/** What a tab keeps of forms that are not sent yet lies under this, whether their page is open or not. */
export const keptFormsPrefix = 'portolan.kept-form/';

const forgetKeptForms = (storage: Storage): void => {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys.filter((name) => name.startsWith(keptFormsPrefix))) storage.removeItem(key);
};

export const clearWaitingWork = async (): Promise<void> => {
  forgetKeptForms(sessionStorage);
  await Promise.all([...registered].map((work) => work.clear()));
};

export const suspendWaitingWork = (): void => {
  for (const work of registered) work.suspend();
};
