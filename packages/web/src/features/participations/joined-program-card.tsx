import type { ParticipationView } from '@portolan/contract/participation-routes';
import { participationTexts } from '@portolan/messages/participation-texts';
import { IconCalendarDue, IconFileDescription } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import cards from '../../design/cards.module.css';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { courseOf, programOf } from './in-order.ts';
import classes from './joined-programs.module.css';
import { useDueWords } from './use-due-words.ts';

const Next = ({ participation }: { readonly participation: ParticipationView }) => {
  const t = useTexts(participationTexts).list;
  const due = useDueWords(participation);
  if (participation.program === null) return null;
  return (
    <p className={`${cards.next} ${due?.isLate ? classes.late : ''}`}>
      <IconCalendarDue size={20} stroke={1.75} aria-hidden />
      {due?.words ?? t.noNext}
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
    <li className={cards.card}>
      <h2 className={cards.name}>
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
      <ul className={cards.facts}>
        <li>{texts.list.by(foundationName)}</li>
        <li>{texts.facts.period(day(grantPeriod.firstDay), day(grantPeriod.lastDay))}</li>
      </ul>
      {course === 'active' ? <Next participation={participation} /> : null}
      {course === 'active' && consent.planId === null ? (
        <p className={cards.next}>
          <IconFileDescription size={20} stroke={1.75} aria-hidden />
          {texts.list.noPlan}
        </p>
      ) : null}
    </li>
  );
};
