import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormFinding } from '@portolan/domain/feedback/check-form';
import type { Form } from '@portolan/domain/feedback/form';
import { designTexts } from '@portolan/messages/design-texts';
import { formPublishingTexts } from '@portolan/messages/form-publishing-texts';
import { useMutation } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { publish } from '../../../api/forms.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { Findings } from './findings.tsx';

type PublishDialogProps = {
  readonly form: Form;
  readonly findings: readonly FormFinding[];
  /** False while something is still on its way. */
  readonly saved: boolean;
  readonly onClose: () => void;
  readonly onPublished: (form: Form) => void;
  readonly onGo: (finding: FormFinding) => void;
};

/** What is missing, or else what publishing means, and the button that does it. */
export const PublishDialog = (props: PublishDialogProps) => {
  const { form, findings, saved, onClose, onPublished, onGo } = props;
  const t = useTexts(formPublishingTexts).publish;
  const common = useTexts(designTexts);
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const publishing = useMutation({
    mutationFn: () => publish(api, organizationId, form),
    onSuccess: onPublished,
  });
  const next = form.published + 1;
  const upToDate = form.published > 0 && !form.changed && saved;
  const ready = findings.length === 0 && !upToDate;
  const body = () => {
    if (findings.length > 0) return <Findings findings={findings} content={form.content} onGo={onGo} />;
    if (upToDate) return <p>{t.upToDate}</p>;
    return (
      <div>
        {form.state === 'open' ? null : <p>{t.lead}</p>}
        <p>{t.fixed}</p>
      </div>
    );
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t.title(next)}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Stack>
        {body()}
        {saved || !ready ? null : <p>{t.wait}</p>}
        {publishing.isError ? <ErrorState error={publishing.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          {ready ? (
            <Button disabled={!saved} loading={publishing.isPending} onClick={() => publishing.mutate()}>
              {t.confirm(next)}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Modal>
  );
};
