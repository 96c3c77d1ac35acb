import { discussionTexts } from '@portolan/messages/discussion-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { discussionQuery, foundationDiscussion } from '../../api/discussions.ts';
import { allMembersQuery } from '../../api/member-names.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { Conversation } from './conversation.tsx';
import { peopleIn } from './people.ts';

type ClinicThreadProps = {
  readonly programId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly elementId: string;
};

/** The thread with a clinic on one element, as the foundation reads and writes it. */
export const ClinicThread = ({ programId, clinicId, clinicName, elementId }: ClinicThreadProps) => {
  const t = useTexts(discussionTexts);
  const api = useApi();
  const { organizationId, role } = useCurrentOrganization();
  const discussion = foundationDiscussion(api, { organizationId, programId, clinicId, elementId });
  const { data, error, refetch } = useQuery(discussionQuery(discussion));
  const members = useQuery(allMembersQuery(api, organizationId)).data ?? [];
  if (data === undefined)
    return error === null ? (
      <LoadingState rows={2} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  return (
    <Conversation
      discussion={discussion}
      programId={programId}
      comments={data}
      people={peopleIn(members, data)}
      help={t.withClinicHelp(clinicName)}
      empty={t.emptyWith(clinicName)}
      label={t.writeTo(clinicName)}
      closed={role === 'viewer' ? t.onlyReads : null}
    />
  );
};
