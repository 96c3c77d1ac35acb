import { daysBetween } from '@portolan/domain/days';
import { milestoneNames } from '@portolan/domain/programs/milestone-name';
import type { Program } from '@portolan/domain/programs/program';
import { programTexts } from '@portolan/messages/program-texts';
import type { CSSProperties } from 'react';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useOrganizationDay } from '../../../organization/use-organization-day.ts';
import classes from './program-timeline.module.css';
import { timelinePlaces } from './timeline-places.ts';

type Placed = CSSProperties & { readonly '--at': number };
const placed = (at: number): Placed => ({ '--at': at });

/** The grant period as a bar, with its milestones and today. The list below says the same in words. */
export const ProgramTimeline = ({ program }: { readonly program: Program }) => {
  const texts = useTexts(programTexts);
  const t = texts.page;
  const formats = useFormats();
  const today = useOrganizationDay();
  const { grantPeriod, milestones } = program;
  const places = timelinePlaces(grantPeriod, milestones, today);
  return (
    <>
      <div className={classes.chart} aria-hidden>
        {places.today === null ? null : (
          <span className={classes.today} style={placed(places.today)}>
            {texts.today}
          </span>
        )}
        <div className={classes.bar}>
          <div className={classes.elapsed} style={placed(places.elapsed)} />
          {places.today === null ? null : <span className={classes.needle} style={placed(places.today)} />}
          {places.milestones.map(({ name, dueDay, at }) => (
            <span key={name} className={classes.mark} style={placed(at)} data-passed={dueDay < today}>
              {milestoneNames.indexOf(name) + 1}
            </span>
          ))}
        </div>
        <div className={classes.ends}>
          <span>{formats.day(grantPeriod.firstDay)}</span>
          <span>{formats.day(grantPeriod.lastDay)}</span>
        </div>
      </div>
      <ol className={classes.milestones}>
        {milestoneNames.map((name, index) => {
          const dueDay = milestones[name];
          return (
            <li key={name} className={classes.milestone}>
              <span className={classes.number} data-passed={dueDay !== null && dueDay < today} aria-hidden>
                {index + 1}
              </span>
              <span className={classes.name}>{texts.milestones[name]}</span>
              {dueDay === null ? (
                <span className={classes.quiet}>{t.noDueDate}</span>
              ) : (
                <span>
                  <time dateTime={dueDay}>{formats.day(dueDay)}</time>{' '}
                  <span className={classes.quiet}>{formats.fromToday(daysBetween(today, dueDay))}</span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
};
