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

/** One all-day event for each planned activity, on the last day of its last month, with a reminder a week before. */
export const renderCalendar = ({ name, language, due, linkTo, now }: CalendarContent): string => {
  const texts = calendarTexts[language];
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Portolan//Work plan//EN',
    method: 'PUBLISH',
    name: texts.name(name),
    events: due.map(({ planId, elementId, activity, lastMonth }) => {
      const end = new Date(`${addMonths(lastMonth, 1)}-01T00:00:00Z`);
      const text = activity.text.trim() === '' ? texts.untitled : activity.text;
      return {
        uid: `${activity.id}@portolan`,
        stamp: { date: now },
        start: onDay(new Date(end.getTime() - day)),
        end: onDay(end),
        summary: texts.due(text),
        description: activity.subPoints.join('\n'),
        url: linkTo(planId, elementId),
        alarms: [
          {
            action: 'DISPLAY',
            description: texts.due(text),
            trigger: { type: 'relative', value: { before: true, days: 7 } },
          },
        ],
      };
    }),
  });
};
