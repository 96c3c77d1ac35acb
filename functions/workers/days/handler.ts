import type { DayMessage, RecordMessage } from '@portolan/domain/messaging/change-message';
import { forwardClosing } from './forward-closing.ts';
import type { DayDependencies } from './surroundings.ts';
import { writeDay } from './write-day.ts';

/** The worker of the queue of days: a day that has begun, or a program that may hold a fresh nudge. */
export const createDayWorker =
  (dependencies: DayDependencies) =>
  async (message: DayMessage | RecordMessage): Promise<void> => {
    switch (message.kind) {
      case 'day':
        // What is being erased is not written to, and nobody is reminded of it.
        if (await forwardClosing(dependencies, message)) return;
        return writeDay(dependencies, message);
      case 'record':
        return (await import('./nudges.ts')).sendNudges(dependencies, message);
    }
  };
