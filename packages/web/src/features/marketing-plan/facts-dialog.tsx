import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import type { MarketingPlan } from '@portolan/domain/marketing/marketing-plan';
import { isWebAddress } from '@portolan/domain/publications/resource';
import { designTexts } from '@portolan/messages/design-texts';
import { marketingFormTexts } from '@portolan/messages/marketing-form-texts';
import { type FormEvent, useState } from 'react';
import { BilingualField } from '../../design/bilingual-field.tsx';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { LeaveGuard } from '../../saving/leave-guard.tsx';
import { longest } from './facts-draft.ts';
import { TouchPointFields } from './touch-point-fields.tsx';
import { useFactsForm } from './use-facts-form.ts';

type FactsDialogProps = {
  readonly plan: MarketingPlan;
  readonly onSaid: (what: string) => void;
  readonly onClose: () => void;
};

/** What the plan says everywhere, to be changed. */
export const FactsDialog = ({ plan, onSaid, onClose }: FactsDialogProps) => {
  const t = useTexts(marketingFormTexts).facts;
  const { close, cancel, unsaved } = useTexts(designTexts);
  const [attempts, setAttempts] = useState(0);
  const [leaving, setLeaving] = useState(false);
  const inForm = useFocusOnError(attempts);
  const form = useFactsForm(plan, () => {
    onSaid(t.saved);
    onClose();
  });
  const { draft, edit } = form;
  const address = draft.portalAddress.trim();
  const leave = () => (form.isTouched ? setLeaving(true) : onClose());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (!form.isTouched) onClose();
    else if (form.isRight && !form.busy) form.save();
  };
  return (
    <Modal
      opened
      onClose={leave}
      closeOnClickOutside={false}
      size="xl"
      title={t.editTitle}
      closeButtonProps={{ 'aria-label': close }}
    >
      <form ref={inForm} onSubmit={submit} noValidate>
        <Stack>
          <Text c="dimmed">{t.help}</Text>
          {form.error === null ? null : <ErrorState error={form.error} />}
          {form.isStale ? (
            <Alert role="alert" color="orange" variant="light">
              {t.stale}
            </Alert>
          ) : null}
          <BilingualField
            label={t.theme}
            optional
            value={draft.theme}
            most={longest.theme}
            onChange={(theme) => edit({ theme })}
          />
          <BilingualField
            label={t.name}
            optional
            value={draft.portalName}
            most={longest.portalName}
            onChange={(portalName) => edit({ portalName })}
          />
          <TextInput
            label={t.address}
            description={t.addressHelp}
            inputMode="url"
            autoComplete="off"
            value={draft.portalAddress}
            error={
              address === '' || (isWebAddress(address) && address.length <= longest.portalAddress)
                ? null
                : t.addressWrong
            }
            onChange={(event) => edit({ portalAddress: event.currentTarget.value })}
          />
          <TouchPointFields
            points={draft.touchPoints}
            tried={attempts > 0}
            onChange={(touchPoints) => edit({ touchPoints })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={leave}>
              {cancel}
            </Button>
            <Button type="submit" loading={form.busy}>
              {t.save}
            </Button>
          </Group>
        </Stack>
      </form>
      <LeaveGuard isUnsaved={() => form.isTouched && !form.isSaved} lead={t.leaveLead} />
      <ConfirmDialog
        opened={leaving}
        title={unsaved.leaveTitle}
        confirmLabel={unsaved.leave}
        danger
        onConfirm={() => {
          form.discard();
          onClose();
        }}
        onClose={() => setLeaving(false)}
      >
        {t.leaveLead}
      </ConfirmDialog>
    </Modal>
  );
};
