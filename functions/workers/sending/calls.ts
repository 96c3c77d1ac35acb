import type { BulkMail, BulkMailer, BulkOutcome } from '@portolan/domain/mail/bulk-mailer';

/** Calls in a row that nobody answered, after which there are no more: each leaves people in doubt. */
const mostUnanswered = 3;
/** So many milliseconds without any answer, while a call is under way, and the next one waits for it. */
const patience = 3_000;
/** How much of the time that a call's recipients take at the rate lies between it and the next at the least. */
const closest = 0.95;

/** Seconds for which nobody sends, after so many hands in a row (one at the least) whose last call was not answered. A queue holds back 900. */
export const restAfter = (silences: number): number => Math.min(840, 60 * 2 ** (silences - 1));

type CallsDependencies = {
  readonly mailer: BulkMailer;
  /** Recipients a second. */
  readonly rate: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly waitUntil: (at: number) => Promise<unknown>;
};

type CallsLimits = {
  /** No call begins after this instant: whoever makes it would not hear the answer. */
  readonly latest: number;
  /** Whether nobody answered whoever called last: then one call tells whether that is over. */
  readonly isDoubted: boolean;
};

/**
 * The calls to the mail service. Of one that nobody answers, nobody knows whether its people got a mail. So there is one call before there
 * are two at once, and one more with each answer; and from the first without an answer on none begins until another is answered, but for
 * single ones to one person each.
 */
export const openCalls = (
  { mailer, rate, now, waitUntil }: CallsDependencies,
  { latest, isDoubted }: CallsLimits,
) => {
  const underWay = new Set<Promise<unknown>>();
  let unanswered = isDoubted ? mostUnanswered - 1 : 0;
  let answeredInRow = 0;
  let heardAt = 0;
  let earliest = 0;
  let last: 'answered' | 'unanswered' | null = null;

  const isToWait = (): boolean =>
    underWay.size > 0 && (unanswered > 0 || underWay.size > answeredInRow || now() - heardAt > patience);
  const isOver = (): boolean => unanswered >= mostUnanswered;

  const make = (mail: BulkMail): Promise<readonly BulkOutcome[]> => {
    if (underWay.size === 0) heardAt = now();
    const going = mailer.send(mail);
    const ended = going
      .then(
        (answers) => {
          // Where it put off all, or was not reached, it is not known yet whether calls are answered.
          if (answers.every((answer) => answer === 'later')) return;
          answeredInRow += 1;
          unanswered = 0;
          last = 'answered';
        },
        () => {
          answeredInRow = 0;
          unanswered += 1;
          last = 'unanswered';
        },
      )
      .then(() => {
        underWay.delete(ended);
        heardAt = now();
      });
    underWay.add(ended);
    return going;
  };

  return {
    /** Whether the last call of all was not answered. */
    isInDoubt: (): boolean => unanswered > 0,
    isOver,
    /** What became of the last call that came to something; null where there was none. */
    last: () => last,

    /**
     * Calls when its instant has come, and never closer upon the call before it than the rate has it, but for a twentieth: calls that were
     * late would come together otherwise. Null where it was not made, because there is doubt or no time is left.
     */
    send: async (mail: BulkMail, at: number): Promise<readonly BulkOutcome[] | null> => {
      const persons = mail.recipients.length;
      for (;;) {
        if (isToWait()) await Promise.race(underWay);
        else if (isOver() || now() > latest || (unanswered > 0 && persons > 1)) return null;
        else if (Math.max(at, earliest) > now()) await waitUntil(Math.max(at, earliest));
        else break;
      }
      earliest = now() + (closest * persons * 1000) / rate;
      return make(mail);
    },
  };
};
