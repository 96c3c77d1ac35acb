import { addMonths } from '@portolan/domain/months';
import type { Language } from '@portolan/domain/people/person';
import type { DueActivity } from '@portolan/domain/work-plans/due-activities';
import { calendarTexts } from '@portolan/messages/calendar-texts';
import { generateIcsCalendar } from 'ts-ics';

export type CalendarContent = {
  readonly name: string;
  readonly language: Language;
  readonly due: readonly DueActivity[];
  readonly linkTo: (planId: string, elementId: string) => string;
  readonly now: Date;
};

const day = 86_400_000;
const onDay = (date: Date) => ({ date, type: 'DATE' as const });

/** What people typed must not begin a line of the calendar's own; the library lets some of it through. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
/** Text as RFC 5545, 3.3.11 has it, where the library leaves that to its caller. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&');

/** One all-day event for each planned activity, on the last day of its last month, with a reminder a week before. */
export const renderCalendar = ({ name, language, due: activities, linkTo, now }: CalendarContent): string => {
  const texts = calendarTexts[language];
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Portolan//Work plan//EN',
    method: 'PUBLISH',
    name: escaped(oneLine(texts.name(name))),
    events: activities.map(({ planId, elementId, activity, lastMonth }) => {
      const end = new Date(`${addMonths(lastMonth, 1)}-01T00:00:00Z`);
      const due = oneLine(texts.due(activity.text.trim() === '' ? texts.untitled : activity.text));
      return {
        uid: `${activity.id}@portolan`,
        stamp: { date: now },
        start: onDay(new Date(end.getTime() - day)),
        end: onDay(end),
        summary: due,
        ...(activity.subPoints.length > 0 && { description: activity.subPoints.map(oneLine).join('\n') }),
        url: linkTo(planId, elementId),
        alarms: [
          {
            action: 'DISPLAY',
            description: escaped(due),
            trigger: { type: 'relative', value: { before: true, days: 7 } },
          },
        ],
      };
    }),
  });
};
