import { removeWaiting, waitingAnswers } from './waiting-answers.ts';

/** `sent`: nothing waits any more; `later`: there is no connection, or not now; `gone`: nobody takes answers at this address. */
export type Sent = 'sent' | 'later' | 'gone';

const post = async (body: string): Promise<Response | null> => {
  try {
    return await fetch(location.pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
      credentials: 'omit',
    });
  } catch {
    return null;
  }
};

/** Sends what waits, in its order. An answer leaves the screen when the clinic has it, or says that it will never take it. */
export const sendWaiting = async (): Promise<Sent> => {
  for (const answer of waitingAnswers()) {
    const response = await post(answer);
    if (response === null || response.status === 429 || response.status >= 500) return 'later';
    if (response.status === 404 || response.status === 410) return 'gone';
    removeWaiting(answer);
  }
  return 'sent';
};
