import { JoinedProgram } from '../../features/participations/joined-program.tsx';
import { ReceivedAnnouncements } from '../../features/publications/received-announcements.tsx';
import { Milestones } from '../../features/submissions/clinic/milestones.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** One program as the clinic sees it, with what each feature has to say of it. */
export const JoinedProgramPage = () => {
  const { organizationId } = useCurrentOrganization();
  return (
    <JoinedProgram>
      {(participation) => (
        <>
          <Milestones participation={participation} />
          {participation.consent.status === 'active' ? (
            <ReceivedAnnouncements
              organizationId={organizationId}
              programId={participation.consent.programId}
            />
          ) : null}
        </>
      )}
    </JoinedProgram>
  );
};
