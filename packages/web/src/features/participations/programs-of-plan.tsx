import type { ParticipationView } from '@portolan/contract/participation-routes';
import { participationTexts } from '@portolan/messages/participation-texts';
import { IconCertificate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { participationsQuery } from '../../api/participations.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { courseOf, inOrder, programOf } from './in-order.ts';
import classes from './joined-programs.module.css';
import { useDueWords } from './use-due-words.ts';

const Entry = ({ participation }: { readonly participation: ParticipationView }) => {
  const texts = useTexts(participationTexts).list;
  const { organizationId } = useCurrentOrganization();
  const { consent } = participation;
  const due = useDueWords(participation);
  return (
    <li>
      <IconCertificate size={20} stroke={1.75} aria-hidden />
      <span>
        <Link
          to="/o/$organizationId/joined-programs/$programId"
          params={{ organizationId, programId: consent.programId }}
        >
          {programOf(participation).name}
        </Link>{' '}
        {consent.planId === null ? (
          texts.noPlan
        ) : (
          <span className={due?.isLate ? classes.late : undefined}>{due?.words}</span>
        )}
      </span>
    </li>
  );
};

/** From a plan to the programs it is shared with, where it is handed in; and to those that wait for a plan. */
export const ProgramsOfPlan = () => {
  const { organizationId } = useCurrentOrganization();
  const { planId: shown } = useParams({ strict: false });
  const { data = [] } = useQuery(participationsQuery(useApi(), organizationId));
  const concerned = inOrder(data).filter(
    (participation) =>
      courseOf(participation) === 'active' &&
      [null, shown ?? participation.consent.planId].includes(participation.consent.planId),
  );
  if (concerned.length === 0) return null;
  return (
    <ul className={classes.ofPlan}>
      {concerned.map((participation) => (
        <Entry key={participation.consent.programId} participation={participation} />
      ))}
    </ul>
  );
};
