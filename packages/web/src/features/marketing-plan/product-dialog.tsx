import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import type { Product } from '@portolan/domain/marketing/marketing-plan';
import { designTexts } from '@portolan/messages/design-texts';
import { marketingFormTexts } from '@portolan/messages/marketing-form-texts';
import { type FormEvent, useState } from 'react';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { LeaveGuard } from '../../saving/leave-guard.tsx';
import type { Cell } from './matrix.tsx';
import { emptyDraft, termsOf } from './product-draft.ts';
import { ProductFields } from './product-fields.tsx';
import { useProductForm } from './use-product-form.ts';
import { useProductRemoval } from './use-product-removal.ts';

type ProductDialogProps = {
  /** Null for a new one. */
  readonly product: Product | null;
  /** Where a new one begins. */
  readonly cell: Cell;
  readonly onSaid: (what: string) => void;
  readonly onClose: () => void;
};

/** A product, to be added, changed or removed. */
export const ProductDialog = ({ product, cell, onSaid, onClose }: ProductDialogProps) => {
  const t = useTexts(marketingFormTexts).product;
  const { close, unsaved } = useTexts(designTexts);
  const [attempts, setAttempts] = useState(0);
  const [asks, ask] = useState<'leave' | 'remove' | null>(null);
  const inForm = useFocusOnError(attempts);
  const form = useProductForm(product, { ...emptyDraft, ...cell }, ({ name }) => {
    onSaid(t.saved(name));
    onClose();
  });
  const removal = useProductRemoval(({ name }) => {
    form.startOver();
    onSaid(t.removed(name));
    onClose();
  });
  const leave = () => (form.isTouched ? ask('leave') : onClose());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (termsOf(form.draft) !== null && !form.busy) form.save();
  };
  return (
    <Modal
      opened
      onClose={leave}
      closeOnClickOutside={false}
      size="lg"
      title={product === null ? t.newTitle : t.editTitle}
      closeButtonProps={{ 'aria-label': close }}
    >
      <form ref={inForm} onSubmit={submit} noValidate>
        <Stack>
          {form.error === null ? null : <ErrorState error={form.error} />}
          {removal.error === null ? null : <ErrorState error={removal.error} />}
          {form.meanwhile === null ? null : (
            <Alert role="alert" color="orange" variant="light">
              {form.meanwhile === 'changed' ? t.stale : t.gone}
            </Alert>
          )}
          {form.wasKept ? (
            <Alert variant="light">
              <Group justify="space-between" gap="xs">
                {t.kept}
                <Button variant="default" size="compact-sm" onClick={form.startOver}>
                  {t.startOver}
                </Button>
              </Group>
            </Alert>
          ) : null}
          <ProductFields
            draft={form.draft}
            tried={attempts > 0}
            isCampaign={product !== null && product.campaignId !== null}
            isNew={product === null}
            edit={form.edit}
          />
          <Group justify="space-between">
            {product === null ? (
              <span />
            ) : (
              <Button variant="subtle" color="var(--mantine-color-error)" onClick={() => ask('remove')}>
                {t.remove}
              </Button>
            )}
            <Group gap="sm">
              <Button variant="default" onClick={leave}>
                {t.cancel}
              </Button>
              <Button type="submit" loading={form.busy}>
                {product === null || form.meanwhile === 'removed' ? t.add : t.save}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
      <LeaveGuard isUnsaved={() => form.isTouched && !form.isSaved} lead={t.leaveLead} />
      <ConfirmDialog
        opened={asks === 'leave'}
        title={unsaved.leaveTitle}
        confirmLabel={unsaved.leave}
        danger
        onConfirm={() => {
          form.startOver();
          onClose();
        }}
        onClose={() => ask(null)}
      >
        {t.leaveLead}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asks === 'remove'}
        title={t.removeTitle(product?.name ?? '')}
        confirmLabel={t.remove}
        danger
        busy={removal.busy}
        onConfirm={() => {
          if (product !== null) removal.remove(product);
        }}
        onClose={() => ask(null)}
      >
        {t.removeLead}
      </ConfirmDialog>
    </Modal>
  );
};
