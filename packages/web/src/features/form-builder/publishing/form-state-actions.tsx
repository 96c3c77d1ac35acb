import { Button } from '@mantine/core';
import type { Form } from '@portolan/domain/feedback/form';
import { formPublishingTexts } from '@portolan/messages/form-publishing-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { forgetForms, remove, setState } from '../../../api/forms.ts';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { FormWork } from '../editing/use-form-saver.ts';

type FormStateActionsProps = {
  readonly form: Form;
  readonly saver: FormWork['saver'];
  readonly say: (sentence: string) => void;
};

/** Closes an open form, opens a closed one, removes one that was never published. */
export const FormStateActions = ({ form, saver, say }: FormStateActionsProps) => {
  const t = useTexts(formPublishingTexts);
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { organizationId } = useCurrentOrganization();
  const [asking, setAsking] = useState(false);
  const turning = useMutation({
    mutationFn: async (state: 'open' | 'closed') => {
      await saver.flush();
      return setState(api, organizationId, saver.state().saved, state);
    },
    onSuccess: (changed) => {
      saver.adopt(changed);
      setAsking(false);
      say(changed.state === 'closed' ? t.close.closed : t.close.reopened);
    },
  });
  const removing = useMutation({
    mutationFn: async () => {
      await saver.flush();
      await remove(api, organizationId, saver.state().saved);
    },
    onSuccess: async () => {
      saver.stop();
      await forgetForms(client, organizationId);
      await navigate({ to: '/o/$organizationId/feedback/forms', params: { organizationId } });
    },
  });
  const draft = form.state === 'draft';
  const words = draft
    ? { title: t.discard.title, body: t.discard.body, confirm: t.discard.open }
    : { title: t.close.title, body: t.close.body, confirm: t.close.close };
  const error = draft ? removing.error : turning.error;
  if (form.state === 'closed')
    return (
      <>
        <Button variant="default" loading={turning.isPending} onClick={() => turning.mutate('open')}>
          {t.close.reopen}
        </Button>
        {error === null ? null : <ErrorState error={error} />}
      </>
    );
  return (
    <>
      <Button variant={draft ? 'subtle' : 'default'} onClick={() => setAsking(true)}>
        {words.confirm}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={words.title}
        confirmLabel={words.confirm}
        danger
        busy={turning.isPending || removing.isPending}
        onConfirm={() => (draft ? removing.mutate() : turning.mutate('closed'))}
        onClose={() => setAsking(false)}
      >
        <p>{words.body}</p>
        {error === null ? null : <ErrorState error={error} />}
      </ConfirmDialog>
    </>
  );
};
