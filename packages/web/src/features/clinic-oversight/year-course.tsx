import type { Day } from '@portolan/domain/days';
import { monthsFrom } from '@portolan/domain/months';
import { planMonths } from '@portolan/domain/work-plans/work-plan';
import { clinicOversightTexts } from '@portolan/messages/clinic-oversight-texts';
import { programTexts } from '@portolan/messages/program-texts';
import type { CSSProperties } from 'react';
import { StateBadge } from '../../design/state-badge.tsx';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { placeOfDay, type SeenPlan, spanOf } from './plan-course.ts';
import type { DueMilestone } from './use-due-milestones.ts';
import classes from './year-course.module.css';

type CourseProps = {
  readonly seen: SeenPlan;
  readonly milestones: readonly DueMilestone[];
  readonly today: Day;
};

type Lines = CSSProperties & Record<'--lines', number>;
type Line = CSSProperties & Record<'--line', number>;

const percent = (share: number): string => `${share * 100}%`;

/** Lines for today and the milestones; what they mean is said beside the drawing. */
const Marks = ({ seen, milestones, today }: CourseProps) => {
  const at = (day: Day): CSSProperties | null => {
    const place = placeOfDay(seen.plan, day);
    return place === null ? null : { insetInlineStart: percent(place) };
  };
  const now = at(today);
  return (
    <>
      {milestones.map(({ programId, name, dueDay }) => {
        const style = at(dueDay);
        return style === null ? null : (
          <span key={`${programId} ${name}`} className={classes.milestone} style={style} />
        );
      })}
      {now === null ? null : <span className={classes.today} style={now} />}
    </>
  );
};

/** A line of its own for each, so that two names close together do not cover one another. */
const onLine = (line: number, place: number): Line => ({ '--line': line, insetInlineStart: percent(place) });
const linesFor = (count: number): Lines => ({ '--lines': count });

const Head = ({ seen, milestones, today }: CourseProps) => {
  const formats = useFormats();
  const words = useTexts(programTexts).milestones;
  const t = useTexts(clinicOversightTexts);
  const labels = [
    ...milestones.map(({ programId, name, dueDay }) => ({
      key: `${programId} ${name}`,
      text: words[name],
      place: placeOfDay(seen.plan, dueDay),
    })),
    { key: 'today', text: t.today, place: placeOfDay(seen.plan, today) },
  ];
  return (
    <div className={classes.courseHead} aria-hidden>
      <div className={classes.labels} style={linesFor(labels.length)}>
        {labels.map(({ key, text, place }, line) =>
          place === null ? null : (
            <span
              key={key}
              data-late-half={place > 0.5 || undefined}
              data-today={key === 'today' || undefined}
              style={onLine(line, place)}
            >
              <span>{text}</span>
            </span>
          ),
        )}
      </div>
      <div className={classes.months}>
        {monthsFrom(seen.plan.firstMonth, planMonths).map((month) => (
          <span key={month}>{formats.monthName(month)}</span>
        ))}
      </div>
    </div>
  );
};

/** The plan's year: each element's span, today, and the milestones. */
export const YearCourse = ({ seen, milestones, today }: CourseProps) => {
  const t = useTexts(clinicOversightTexts);
  const formats = useFormats();
  const { language } = useLocale();
  const months = monthsFrom(seen.plan.firstMonth, planMonths);
  const wordsOf = (span: { from: number; to: number }) =>
    formats.span({
      firstMonth: months[Math.round(span.from * planMonths)] ?? seen.plan.firstMonth,
      lastMonth: months[Math.round(span.to * planMonths) - 1] ?? seen.plan.firstMonth,
    });
  return (
    <div className={classes.course}>
      <Head seen={seen} milestones={milestones} today={today} />
      <ol className={classes.rows}>
        {seen.elements.map(({ template, summary }) => {
          const span = spanOf(seen.plan, summary);
          return (
            <li key={template.id} className={classes.row}>
              <span className={classes.name}>{`${template.number}. ${template.title[language]}`}</span>
              <span>
                <StateBadge state={summary.state} />
              </span>
              <span className={classes.track}>
                <Marks seen={seen} milestones={milestones} today={today} />
                {span === null ? (
                  <span className={classes.undated}>{t.undated}</span>
                ) : (
                  <span
                    className={classes.bar}
                    data-state={summary.state}
                    role="img"
                    aria-label={wordsOf(span)}
                    style={{
                      insetInlineStart: percent(span.from),
                      inlineSize: percent(span.to - span.from),
                    }}
                  />
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
};
