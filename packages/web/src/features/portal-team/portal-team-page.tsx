import { Button } from '@mantine/core';
import { portalTeamTexts } from '@portolan/messages/portal-team-texts';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { allMembersQuery } from '../../api/member-names.ts';
import { portalTeamQuery } from '../../api/portal-team.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './portal-team.module.css';
import { TeamEditor } from './team-editor.tsx';

const writers: readonly string[] = ['owner', 'editor'];
/** Milliseconds between looks at what others have changed, while the page is in view. */
const lookEvery = 10_000;

/** Who runs the clinic's portal, seat by seat. */
export const PortalTeamPage = () => {
  const t = useTexts(portalTeamTexts);
  const api = useApi();
  const { organizationId, role } = useCurrentOrganization();
  const team = useQuery({ ...portalTeamQuery(api, organizationId), refetchInterval: lookEvery });
  const members = useQuery(allMembersQuery(api, organizationId));
  const readOnly = !writers.includes(role);
  const failed = [team, members].find((query) => query.isError && query.data === undefined);
  const ready = team.data !== undefined && members.data !== undefined;
  return (
    <>
      <PageHeader
        title={t.title}
        description={readOnly ? t.readOnly : t.intro}
        actions={
          <Button
            className={classes.control ?? ''}
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => window.print()}
          >
            {t.print}
          </Button>
        }
      />
      {ready ? <TeamEditor team={team.data} members={members.data} readOnly={readOnly} /> : null}
      {failed ? <ErrorState error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {ready || failed ? null : <LoadingState rows={8} />}
    </>
  );
};
