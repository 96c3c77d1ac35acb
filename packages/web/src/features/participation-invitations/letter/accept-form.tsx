import { Button, Checkbox, Group, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import type { Me } from '@portolan/contract/people-routes';
import { programInvitationTexts } from '@portolan/messages/program-invitation-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { join, rememberParticipation } from '../../../api/participations.ts';
import { useOnce } from '../../../api/use-once.ts';
import { plansQuery } from '../../../api/work-plans.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { useFocusOnError } from '../../../design/use-focus-on-error.ts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { forgetInvitation, keepInvitation } from '../../../program/kept-invitation.ts';
import type { LetterProps } from './letter.tsx';

const useJoin = (token: string) => {
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const once = useOnce();
  return useMutation({
    mutationFn: async ({ organizationId, planId }: { organizationId: string; planId: string | null }) => {
      const body = { token, planId };
      return once({ ...body, organizationId }, (key) => join(api, organizationId, body, key));
    },
    onSuccess: async (participation, { organizationId }) => {
      forgetInvitation();
      await rememberParticipation(queries, api, organizationId, participation);
      const { programId } = participation.consent;
      await navigate({
        to: '/o/$organizationId/joined-programs/$programId',
        params: { organizationId, programId },
      });
    },
  });
};

type PlanSelectProps = {
  readonly organizationId: string;
  readonly value: string;
  readonly onChange: (planId: string) => void;
};

/** Which of the clinic's plans is shared; nothing where it has none yet. */
const PlanSelect = ({ organizationId, value, onChange }: PlanSelectProps) => {
  const t = useTexts(programInvitationTexts);
  const formats = useFormats();
  const plans = useQuery(plansQuery(useApi(), organizationId));
  if (plans.data === undefined || plans.data.length === 0) return null;
  const options = plans.data.map(({ id, name, firstMonth }) => ({
    value: id,
    label: `${name} (${formats.month(firstMonth)})`,
  }));
  return (
    <NativeSelect
      label={t.plan}
      description={t.planHint}
      data={[{ value: '', label: t.noPlan }, ...options]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

type Clinics = Me['memberships'];

type CreateClinicProps = LetterProps & { readonly label: string; readonly isOnlyWay?: boolean };

/** Comes back here with the clinic once it is created. */
const CreateClinic = ({ token, invitation, label, isOnlyWay = false }: CreateClinicProps) => {
  const navigate = useNavigate();
  return (
    <Button
      {...(isOnlyWay ? { size: 'md' } : { variant: 'default' })}
      onClick={() => {
        keepInvitation({ token, program: invitation.programName, email: invitation.email });
        void navigate({ to: '/welcome' });
      }}
    >
      {label}
    </Button>
  );
};

const WithoutClinic = ({ clinics, ...props }: LetterProps & { readonly clinics: Clinics }) => {
  const t = useTexts(programInvitationTexts);
  const formats = useFormats();
  return (
    <Stack gap="sm" align="flex-start">
      <Text>
        {clinics.length === 0 ? t.noClinic : t.notOwner(formats.list(clinics.map(({ name }) => name)))}
      </Text>
      <CreateClinic
        {...props}
        label={clinics.length === 0 ? t.createClinic : t.anotherClinic}
        isOnlyWay={clinics.length === 0}
      />
    </Stack>
  );
};

const AcceptFor = ({ token, invitation, clinics }: LetterProps & { readonly clinics: Clinics }) => {
  const t = useTexts(programInvitationTexts);
  const [chosen, setChosen] = useState(clinics.length === 1 ? (clinics[0]?.organizationId ?? '') : '');
  const [planId, setPlanId] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnError(attempts);
  const joining = useJoin(token);
  const tried = attempts > 0;
  const clinic = clinics.find(({ organizationId }) => organizationId === chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (clinic === undefined || !agreed) return;
    joining.mutate({ organizationId: chosen, planId: planId === '' ? null : planId });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="md">
        {clinics.length === 1 ? (
          <Text fw={600}>{t.clinicOne(clinic?.name ?? '')}</Text>
        ) : (
          <Radio.Group
            label={t.clinic}
            value={chosen}
            onChange={(value) => {
              setChosen(value);
              setPlanId('');
            }}
            error={tried && clinic === undefined ? t.chooseFirst : null}
          >
            <Stack gap="xs" mt="xs">
              {clinics.map(({ organizationId, name }) => (
                <Radio key={organizationId} value={organizationId} label={name} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {chosen === '' ? null : <PlanSelect organizationId={chosen} value={planId} onChange={setPlanId} />}
        <Checkbox
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
          label={t.agree(clinic?.name ?? invitation.clinicName, invitation.foundationName)}
          error={tried && !agreed ? t.agreeFirst : null}
        />
        {joining.isError ? <ErrorState error={joining.error} /> : null}
        <Group gap="sm">
          <Button type="submit" size="md" loading={joining.isPending}>
            {t.accept}
          </Button>
          <CreateClinic token={token} invitation={invitation} label={t.anotherClinic} />
        </Group>
      </Stack>
    </form>
  );
};

/** For the person the letter was sent to: which of their clinics takes part, and that they agree. */
export const AcceptForm = ({ me, ...props }: LetterProps & { readonly me: Me }) => {
  const t = useTexts(programInvitationTexts);
  const clinics = me.memberships.filter(({ kind }) => kind === 'clinic');
  const owned = clinics.filter(({ role }) => role === 'owner');
  return (
    <>
      <Text>{t.signedInAs(me.person.email)}</Text>
      {owned.length === 0 ? (
        <WithoutClinic {...props} clinics={clinics} />
      ) : (
        <AcceptFor {...props} clinics={owned} />
      )}
    </>
  );
};
