import { memberTexts } from '@portolan/messages/member-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { membershipWrites } from '../../api/members.ts';
import { forgetMembership, meQuery } from '../../api/people.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization, useMe } from '../../organization/current-organization.tsx';

type LeaveDialogProps = { readonly opened: boolean; readonly onClose: () => void };

/** Leaves, and goes on to another organization or to the first steps. */
export const LeaveDialog = ({ opened, onClose }: LeaveDialogProps) => {
  const t = useTexts(memberTexts).leave;
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { person, memberships } = useMe();
  const { organizationId, name } = useCurrentOrganization();
  const leaving = useMutation({
    mutationFn: () => membershipWrites(api, organizationId).remove(person.id),
    onSuccess: async () => {
      // First away from here: without the membership this page does not exist.
      const next = memberships.find((one) => one.organizationId !== organizationId);
      await (next === undefined
        ? navigate({ to: '/welcome' })
        : navigate({ to: '/o/$organizationId', params: { organizationId: next.organizationId } }));
      forgetMembership(queries, organizationId);
      queries.removeQueries({ queryKey: ['organizations', organizationId] });
      await queries.refetchQueries({ queryKey: meQuery(api).queryKey });
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      title={t.title(name)}
      confirmLabel={t.button}
      danger
      busy={leaving.isPending}
      onClose={onClose}
      onConfirm={() => leaving.mutate()}
    >
      {t.body}
      {leaving.isError ? <ErrorState error={leaving.error} /> : null}
    </ConfirmDialog>
  );
};
