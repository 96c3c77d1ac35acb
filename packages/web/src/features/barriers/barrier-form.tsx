import {
  Autocomplete,
  Button,
  Checkbox,
  Group,
  Modal,
  NativeSelect,
  Radio,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import {
  type Barrier,
  type BarrierTerms,
  barrierStatuses,
  severities,
} from '@portolan/domain/barriers/barrier';
import { sameValue } from '@portolan/domain/revisions/revised';
import { barrierTexts } from '@portolan/messages/barrier-texts';
import { designTexts } from '@portolan/messages/design-texts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { allMembersQuery } from '../../api/member-names.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { LeaveGuard } from '../../saving/leave-guard.tsx';
import { type BarrierDraft, draftOf, emptyDraft, longest, namesOf, termsIn } from './barrier-draft.ts';
import type { ElementTitle } from './use-element-titles.ts';

type BarrierFormProps = {
  /** Null for a new one. */
  readonly barrier: Barrier | null;
  readonly elements: readonly ElementTitle[];
  readonly mayShare: boolean;
  readonly save: (terms: BarrierTerms) => Promise<unknown>;
  readonly onClose: () => void;
};

const whole = '';

/** All that is said of a barrier, in one dialog. */
export const BarrierForm = ({ barrier, elements, mayShare, save, onClose }: BarrierFormProps) => {
  const texts = useTexts(barrierTexts);
  const t = texts.form;
  const { close, unsaved } = useTexts(designTexts);
  const { organizationId } = useCurrentOrganization();
  const names = namesOf(useQuery(allMembersQuery(useApi(), organizationId)).data ?? []);
  const [initial] = useState<BarrierDraft>(() => (barrier === null ? emptyDraft : draftOf(barrier)));
  const [draft, setDraft] = useState(initial);
  const [leaving, setLeaving] = useState(false);
  const isTouched = !sameValue(draft, initial);
  const leave = () => (isTouched ? setLeaving(true) : onClose());
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnError(attempts);
  const saving = useMutation({ mutationFn: save, onSuccess: onClose });
  const set = (change: Partial<BarrierDraft>) => setDraft({ ...draft, ...change });
  const tooLong = (field: keyof typeof longest) =>
    draft[field].trim().length > longest[field] ? t.tooLong(longest[field]) : null;
  const titleError = attempts > 0 && draft.title.trim() === '' ? t.titleMissing : tooLong('title');
  const isRight = () =>
    draft.title.trim() !== '' &&
    (['title', 'description', 'action', 'owner'] as const).every((field) => tooLong(field) === null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (isRight() && !saving.isPending) saving.mutate(termsIn(draft, barrier, names));
  };
  const known = draft.elementId === null || elements.some(({ id }) => id === draft.elementId);
  return (
    <Modal
      opened
      onClose={leave}
      closeOnClickOutside={false}
      size="lg"
      title={barrier === null ? t.newTitle : t.editTitle}
      closeButtonProps={{ 'aria-label': close }}
    >
      <form ref={form} onSubmit={submit} noValidate>
        <Stack>
          {saving.isError ? <ErrorState error={saving.error} /> : null}
          <TextInput
            label={t.title}
            placeholder={t.titlePlaceholder}
            required
            withAsterisk={false}
            data-autofocus
            value={draft.title}
            error={titleError}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          <Radio.Group
            label={t.severity}
            value={draft.severity}
            onChange={(value) => {
              const severity = severities.find((known) => known === value);
              if (severity !== undefined) set({ severity });
            }}
          >
            <Stack gap="xs" mt="xs">
              {severities.map((severity) => (
                <Radio
                  key={severity}
                  value={severity}
                  label={texts.severities[severity]}
                  description={t.severityHelp[severity]}
                />
              ))}
            </Stack>
          </Radio.Group>
          <NativeSelect
            label={t.element}
            value={draft.elementId ?? whole}
            onChange={({ currentTarget: { value } }) => set({ elementId: value === whole ? null : value })}
            data={[
              { value: whole, label: texts.wholePlan },
              ...elements.map(({ id, title }) => ({ value: id, label: title })),
              ...(known
                ? []
                : [{ value: draft.elementId ?? whole, label: draft.elementId ?? texts.wholePlan }]),
            ]}
          />
          <Textarea
            label={t.description}
            autosize
            minRows={2}
            maxRows={10}
            value={draft.description}
            error={tooLong('description')}
            onChange={(event) => set({ description: event.currentTarget.value })}
          />
          <Autocomplete
            label={t.owner}
            placeholder={t.ownerPlaceholder}
            comboboxProps={{ withinPortal: false }}
            data={[{ group: t.members, items: [...names.keys()] }]}
            value={draft.owner}
            error={tooLong('owner')}
            onChange={(owner) => set({ owner })}
          />
          <Textarea
            label={t.action}
            autosize
            minRows={2}
            maxRows={8}
            value={draft.action}
            error={tooLong('action')}
            onChange={(event) => set({ action: event.currentTarget.value })}
          />
          <NativeSelect
            label={t.status}
            value={draft.status}
            data={barrierStatuses.map((value) => ({ value, label: texts.statuses[value] }))}
            onChange={({ currentTarget: { value } }) => {
              const status = barrierStatuses.find((known) => known === value);
              if (status !== undefined) set({ status });
            }}
          />
          <Checkbox
            label={t.share}
            description={mayShare ? t.shareHelp : t.shareNotYours}
            disabled={!mayShare}
            checked={draft.shared}
            onChange={(event) => set({ shared: event.currentTarget.checked })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={leave}>
              {t.cancel}
            </Button>
            <Button type="submit" loading={saving.isPending}>
              {barrier === null ? t.log : t.save}
            </Button>
          </Group>
        </Stack>
      </form>
      <LeaveGuard isUnsaved={() => isTouched && !saving.isSuccess} lead={t.leaveLead} />
      <ConfirmDialog
        opened={leaving}
        title={unsaved.leaveTitle}
        confirmLabel={unsaved.leave}
        danger
        onConfirm={onClose}
        onClose={() => setLeaving(false)}
      >
        {t.leaveLead}
      </ConfirmDialog>
    </Modal>
  );
};
