/** Answers that wait for a connection: kept on the screen until the clinic has them, and gone from it then. */
const key = `answers ${location.pathname}`;

/** A posted form, as it will be sent; the same each time, so that it counts once. */
export type WaitingAnswer = string;

/** Where a browser keeps nothing, as long as the page is open. */
let inMemory: readonly WaitingAnswer[] = [];

export const waitingAnswers = (): readonly WaitingAnswer[] => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? inMemory;
  } catch {
    return inMemory;
  }
};

const keep = (answers: readonly WaitingAnswer[]): void => {
  inMemory = answers;
  try {
    if (answers.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(answers));
  } catch {}
};

export const addWaiting = (answer: WaitingAnswer): void => keep([...waitingAnswers(), answer]);

/** Read again first: another window of the screen may have sent some. */
export const removeWaiting = (answer: WaitingAnswer): void =>
  keep(waitingAnswers().filter((one) => one !== answer));
