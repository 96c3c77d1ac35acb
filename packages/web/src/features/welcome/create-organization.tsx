import { Button, Paper, Radio, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { termsVersion } from '@portolan/domain/organizations/organization';
import { organizationNameSchema } from '@portolan/domain/organizations/profile';
import type { OrganizationKind } from '@portolan/domain/organizations/roles';
import { welcomeTexts } from '@portolan/messages/welcome-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { create } from '../../api/organizations.ts';
import { meQuery, rememberMembership } from '../../api/people.ts';
import { useOnce } from '../../api/use-once.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { TimeZoneSelect } from '../../design/time-zone-select.tsx';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useMe } from '../../organization/current-organization.tsx';
import { keptInvitation } from '../../program/kept-invitation.ts';
import { Acceptance } from './acceptance.tsx';
import { Matches } from './matches.tsx';

const useCreate = () => {
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const once = useOnce();
  const { person } = useMe();
  return useMutation({
    mutationFn: (body: Parameters<typeof create>[1]) => once(body, (key) => create(api, body, key)),
    onSuccess: async ({ id, kind, profile }) => {
      // A read of the person that began before this one would not know of it.
      await queries.cancelQueries({ queryKey: meQuery(api).queryKey });
      rememberMembership(queries, api, { organizationId: id, name: profile.name, kind, role: 'owner' });
      // Who came by a letter to take part in a program goes on with it, now that there is a clinic.
      const kept = kind === 'clinic' ? keptInvitation(person.email) : null;
      if (kept !== null) await navigate({ to: '/program-invitation', hash: kept.token });
      else await navigate({ to: '/o/$organizationId', params: { organizationId: id } });
    },
  });
};

export const CreateOrganization = () => {
  const t = useTexts(welcomeTexts);
  const [kind, setKind] = useState<OrganizationKind>('clinic');
  const [name, setName] = useState('');
  const [timeZone, setTimeZone] = useState(useLocale().timeZone);
  const [accepted, setAccepted] = useState({ terms: false, agreement: false });
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnError(attempts);
  const tried = attempts > 0;
  const [searched] = useDebouncedValue(name.trim(), 400);
  const creation = useCreate();
  const clinic = kind === 'clinic';
  const nameFits = organizationNameSchema.safeParse(name).success;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (!nameFits || !accepted.terms || (clinic && !accepted.agreement)) return;
    creation.mutate({
      kind,
      name: name.trim(),
      timeZone,
      termsVersion,
      agreementVersion: clinic ? termsVersion : null,
    });
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'xl' }} component="form" ref={form} onSubmit={submit} noValidate>
      <Stack gap="lg">
        <Radio.Group
          label={t.kind.legend}
          labelProps={{ fz: 'h3', fw: 600, ff: 'heading', mb: 'sm' }}
          value={kind}
          onChange={(value) => setKind(value === 'foundation' ? 'foundation' : 'clinic')}
        >
          <Stack gap="sm">
            <Radio value="clinic" label={t.kind.clinic} description={t.kind.clinicBody} />
            <Radio value="foundation" label={t.kind.foundation} description={t.kind.foundationBody} />
          </Stack>
        </Radio.Group>
        <TextInput
          label={clinic ? t.form.clinicName : t.form.foundationName}
          description={t.form.nameHint}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          maxLength={120}
          autoComplete="organization"
          error={tried && !nameFits ? t.form.nameError : null}
        />
        {clinic && searched.length >= 2 ? <Matches name={searched} /> : null}
        <TimeZoneSelect
          label={t.form.timeZone}
          description={t.form.timeZoneHint}
          value={timeZone}
          onChange={setTimeZone}
        />
        <Acceptance clinic={clinic} accepted={accepted} onChange={setAccepted} tried={tried} />
        {creation.isError ? <ErrorState error={creation.error} /> : null}
        <div>
          <Button type="submit" size="md" loading={creation.isPending}>
            {clinic ? t.form.createClinic : t.form.createFoundation}
          </Button>
        </div>
      </Stack>
    </Paper>
  );
};
