import { daysBetween } from '@portolan/domain/days';
import {
  datedMilestones,
  nextMilestone,
  type Program,
  phaseOf,
  totalOf,
} from '@portolan/domain/programs/program';
import { programTexts } from '@portolan/messages/program-texts';
import { IconCalendarDue } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import cards from '../../../design/cards.module.css';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../../organization/use-organization-day.ts';
import { PhaseBadge } from '../../../program/phase-badge.tsx';

const useNextDue = ({ milestones, closed }: Program): string => {
  const texts = useTexts(programTexts);
  const formats = useFormats();
  const today = useOrganizationDay();
  const next = nextMilestone(milestones, today);
  if (closed !== null) return texts.list.closed(formats.date(closed.at));
  if (next !== null)
    return texts.list.next(
      texts.milestones[next.name],
      formats.day(next.dueDay),
      formats.fromToday(daysBetween(today, next.dueDay)),
    );
  return datedMilestones(milestones).length === 0 ? texts.list.noDates : texts.list.allPassed;
};

/** One program in the list, with what is due next. */
export const ProgramCard = ({ program }: { readonly program: Program }) => {
  const texts = useTexts(programTexts);
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const { name, grantNumber, grantPeriod, awards } = program;
  const facts = [
    texts.page.period(formats.day(grantPeriod.firstDay), formats.day(grantPeriod.lastDay)),
    ...(grantNumber === '' ? [] : [texts.grantNumberIs(grantNumber)]),
    ...(awards.length === 0 ? [] : [texts.awardsTotal(formats.dollars(totalOf(awards)))]),
  ];
  return (
    <li className={cards.card}>
      <h2 className={cards.name}>
        <Link to="/o/$organizationId/programs/$programId" params={{ organizationId, programId: program.id }}>
          {name}
        </Link>
        <PhaseBadge phase={phaseOf(program, useOrganizationDay())} />
      </h2>
      <ul className={cards.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className={cards.next}>
        <IconCalendarDue size={20} stroke={1.75} aria-hidden />
        {useNextDue(program)}
      </p>
    </li>
  );
};
