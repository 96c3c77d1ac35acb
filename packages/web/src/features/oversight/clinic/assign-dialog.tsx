import { Button, Checkbox, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import type { GranteeView } from '@portolan/contract/oversight-routes';
import type { Program } from '@portolan/domain/programs/program';
import { designTexts } from '@portolan/messages/design-texts';
import { granteeTexts } from '@portolan/messages/grantee-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { allMembersQuery } from '../../../api/member-names.ts';
import { assign, granteeQuery, granteesQuery } from '../../../api/oversight.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

type AssignDialogProps = {
  readonly program: Program;
  readonly view: GranteeView;
  readonly onClose: () => void;
};

const useAssign = ({ view, onClose }: Omit<AssignDialogProps, 'program'>) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const { programId, clinicId, version } = view.grantee;
  const params = { organizationId, programId, clinicId };
  const read = granteeQuery(api, params);
  return useMutation({
    mutationFn: (body: { awardId: string | null; coaches: string[] }) => assign(api, params, version, body),
    onSuccess: async (answer) => {
      client.setQueryData(read.queryKey, answer);
      onClose();
      await client.invalidateQueries({ queryKey: granteesQuery(api, params).queryKey });
    },
    // What somebody else decided meanwhile is read, so that trying again builds on it.
    onError: () => client.invalidateQueries({ queryKey: read.queryKey }),
  });
};

/** Who may be chosen: the coaches there are, and those assigned before, whatever became of them. */
const useCoaches = (assigned: readonly string[]) => {
  const t = useTexts(granteeTexts).assign;
  const { organizationId } = useCurrentOrganization();
  const members = useQuery(allMembersQuery(useApi(), organizationId)).data ?? [];
  const coaches = members.filter(({ role }) => role === 'coach');
  const former = assigned.filter((id) => !coaches.some(({ personId }) => personId === id));
  const nameOf = (id: string) => members.find(({ personId }) => personId === id)?.name ?? t.former;
  return [
    ...coaches.map(({ personId, name }) => ({ personId, name })),
    ...former.map((personId) => ({ personId, name: nameOf(personId) })),
  ];
};

const AwardSelect = ({
  program,
  view,
  value,
  onChange,
}: Omit<AssignDialogProps, 'onClose'> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => {
  const t = useTexts(granteeTexts).assign;
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const params = { organizationId, programId: program.id };
  const grantees = useQuery(granteesQuery(useApi(), params)).data ?? [];
  const isTaken = (awardId: string) =>
    grantees.some((other) => other.awardId === awardId && other.clinicId !== view.grantee.clinicId);
  return (
    <NativeSelect label={t.award} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{t.none}</option>
      {program.awards.map(({ id, label, dollars }) => {
        const words = `${label}, ${formats.dollars(dollars)}`;
        return (
          <option key={id} value={id}>
            {isTaken(id) ? t.taken(words) : words}
          </option>
        );
      })}
    </NativeSelect>
  );
};

/** Assigns one of the program's awards, and who coaches the clinic. */
export const AssignDialog = ({ program, view, onClose }: AssignDialogProps) => {
  const t = useTexts(granteeTexts).assign;
  const { cancel, close } = useTexts(designTexts);
  const { grantee } = view;
  const known = program.awards.some(({ id }) => id === grantee.awardId) ? grantee.awardId : null;
  const [awardId, setAwardId] = useState(known ?? '');
  const [chosen, setChosen] = useState<string[]>([...grantee.coaches]);
  const coaches = useCoaches(grantee.coaches);
  const saving = useAssign({ view, onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate({ awardId: awardId === '' ? null : awardId, coaches: chosen });
  };
  return (
    <Modal opened onClose={onClose} title={t.title} closeButtonProps={{ 'aria-label': close }}>
      <form onSubmit={submit}>
        <Stack>
          <AwardSelect program={program} view={view} value={awardId} onChange={setAwardId} />
          {coaches.length === 0 ? (
            <Text size="sm">{t.noCoaches}</Text>
          ) : (
            <Checkbox.Group label={t.coaches} description={t.coachesHelp} value={chosen} onChange={setChosen}>
              <Stack gap="xs" mt="xs">
                {coaches.map(({ personId, name }) => (
                  <Checkbox key={personId} value={personId} label={name} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
          {saving.isError ? <ErrorState error={saving.error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {cancel}
            </Button>
            <Button type="submit" loading={saving.isPending}>
              {t.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
