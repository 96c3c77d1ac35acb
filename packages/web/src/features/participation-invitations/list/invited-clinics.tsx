import { Button, Group, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import type { ParticipationInvitationView } from '@portolan/contract/participation-invitation-routes';
import type { Program } from '@portolan/domain/programs/program';
import { participationInvitationTexts } from '@portolan/messages/participation-invitation-texts';
import { useState } from 'react';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import { RowList } from '../../../design/row-list.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { InvitationWrites } from '../use-invitation-writes.ts';
import { InvitedClinic } from './invited-clinic.tsx';
import { fitting, isStanding, nameOf, type Standing, standingOf, standings } from './standing.ts';

/** Rows shown at once, and added at a time. */
const some = 50;

type InvitedClinicsProps = {
  readonly invitations: readonly ParticipationInvitationView[];
  /** Null for who only reads. */
  readonly writes: InvitationWrites | null;
  readonly program: Program;
};

/** Everybody the program has invited, to be searched, filtered, reminded and taken back. */
export const InvitedClinics = ({ invitations, writes, program }: InvitedClinicsProps) => {
  const t = useTexts(participationInvitationTexts);
  const { language } = useLocale();
  const [search, setSearch] = useState('');
  const [standing, setStanding] = useState<Standing | null>(null);
  const [shown, setShown] = useState(some);
  const [withdrawing, setWithdrawing] = useState<ParticipationInvitationView | null>(null);
  const found = fitting(invitations, { search, standing, locale: language });
  const counts = Map.groupBy(invitations, standingOf);
  const filters = standings
    .filter((one) => counts.has(one))
    .map((one) => ({ value: one, label: `${t.filters[one]} (${counts.get(one)?.length ?? 0})` }));
  const hidden = found.length - shown;
  return (
    <section>
      <Title order={2} mb="md">
        {t.list.title}
      </Title>
      <Group gap="md" mb="sm">
        <TextInput
          type="search"
          label={t.list.search}
          flex="1 1 16rem"
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            setShown(some);
          }}
        />
        <NativeSelect
          label={t.list.show}
          data={[{ value: '', label: `${t.list.everything} (${invitations.length})` }, ...filters]}
          value={standing ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setStanding(isStanding(value) ? value : null);
            setShown(some);
          }}
        />
      </Group>
      <Text role="status" size="sm" c="dimmed" mb="sm">
        {found.length === 0 ? t.list.nothing : t.list.count(found.length, invitations.length)}
      </Text>
      {found.length === 0 ? null : (
        <RowList>
          {found.slice(0, shown).map((invitation) => (
            <InvitedClinic
              key={invitation.id}
              invitation={invitation}
              writes={writes}
              program={program}
              onWithdraw={() => setWithdrawing(invitation)}
            />
          ))}
        </RowList>
      )}
      {hidden <= 0 ? null : (
        <Button variant="default" mt="md" onClick={() => setShown(shown + some)}>
          {t.list.more(Math.min(hidden, some))}
        </Button>
      )}
      <ConfirmDialog
        opened={withdrawing !== null}
        title={t.actions.withdrawTitle}
        confirmLabel={t.actions.withdraw}
        danger
        onClose={() => setWithdrawing(null)}
        onConfirm={() => {
          if (withdrawing !== null)
            writes?.run(
              withdrawing.id,
              ({ withdraw }) => withdraw(withdrawing.id),
              t.actions.withdrawn(nameOf(withdrawing)),
            );
          setWithdrawing(null);
        }}
      >
        {t.actions.withdrawBody(withdrawing === null ? '' : nameOf(withdrawing))}
      </ConfirmDialog>
    </section>
  );
};
