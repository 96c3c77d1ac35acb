import type { ParticipationView } from '@portolan/contract/participation-routes';
import { daysBetween } from '@portolan/domain/days';
import { nextMilestone } from '@portolan/domain/programs/program';
import { participationTexts } from '@portolan/messages/participation-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { IconCalendarDue, IconFileDescription } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { courseOf, programOf } from './in-order.ts';
import classes from './joined-programs.module.css';

const Next = ({ participation }: { readonly participation: ParticipationView }) => {
  const t = useTexts(participationTexts).list;
  const names = useTexts(programTexts).milestones;
  const formats = useFormats();
  const today = useOrganizationDay();
  const { program } = participation;
  if (program === null) return null;
  const next = nextMilestone(program.milestones, today);
  return (
    <p className={classes.next}>
      <IconCalendarDue size={20} stroke={1.75} aria-hidden />
      {next === null
        ? t.noNext
        : t.next(
            names[next.name],
            formats.day(next.dueDay),
            formats.fromToday(daysBetween(today, next.dueDay)),
          )}
    </p>
  );
};

/** One program in the clinic's list, with what is due next. */
export const JoinedProgramCard = ({ participation }: { readonly participation: ParticipationView }) => {
  const texts = useTexts(participationTexts);
  const { organizationId } = useCurrentOrganization();
  const { day } = useFormats();
  const { consent } = participation;
  const { name, foundationName, grantPeriod } = programOf(participation);
  const course = courseOf(participation);
  return (
    <li className={classes.card}>
      <h2 className={classes.name}>
        <Link
          to="/o/$organizationId/joined-programs/$programId"
          params={{ organizationId, programId: consent.programId }}
        >
          {name}
        </Link>
        <span className={classes.badge} data-course={course}>
          {texts.list[course]}
        </span>
      </h2>
      <ul className={classes.facts}>
        <li>{texts.list.by(foundationName)}</li>
        <li>{texts.facts.period(day(grantPeriod.firstDay), day(grantPeriod.lastDay))}</li>
      </ul>
      {course === 'active' ? <Next participation={participation} /> : null}
      {course === 'active' && consent.planId === null ? (
        <p className={classes.next}>
          <IconFileDescription size={20} stroke={1.75} aria-hidden />
          {texts.list.noPlan}
        </p>
      ) : null}
    </li>
  );
};
