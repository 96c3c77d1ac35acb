import { Alert, Anchor, Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import type { Response } from '@portolan/domain/feedback/response';
import { addMonths, type Month, monthsFrom } from '@portolan/domain/months';
import { currentPlan, planMonths } from '@portolan/domain/work-plans/work-plan';
import { designTexts } from '@portolan/messages/design-texts';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { plansQuery, templateQuery } from '../../api/work-plans.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import type { Words } from '../../feedback/use-words.ts';
import { wordsOf } from '../../feedback/written-words.ts';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { responsibleNamed } from '../../organization/responsible-names.ts';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { LeaveGuard } from '../../saving/leave-guard.tsx';
import { elementNumberFor } from './element-for.ts';
import classes from './feedback-inbox.module.css';
import { OwnerField } from './owner-field.tsx';
import type { ResponseWrites } from './use-response-writes.ts';

/** Characters at most; source: the contract. */
const longest = 2000;

type ActivityDialogProps = {
  readonly response: Response;
  readonly words: Words;
  readonly making: ResponseWrites['makeActivity'];
  readonly onClose: () => void;
};

/** Chooses where in the work plan what was said becomes something to be done. */
export const ActivityDialog = ({ response, words, making, onClose }: ActivityDialogProps) => {
  const t = useTexts(feedbackResponseTexts).activity;
  const design = useTexts(designTexts);
  const { tooLong } = useTexts(feedbackResponseTexts).handling;
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const { language } = useLocale();
  const { shortMonth } = useFormats();
  const month = useOrganizationDay().slice(0, 7);
  const suggestion = response.theme === null ? '' : t.suggested(words.themeName(response.theme));
  const [text, setText] = useState(suggestion);
  const [chosenPlan, choosePlan] = useState<string | null>(null);
  const [chosenElement, chooseElement] = useState<string | null>(null);
  const [responsible, setResponsible] = useState(words.ownerName(response));
  const [firstMonth, setFirst] = useState<Month | ''>(month);
  const [lastMonth, setLast] = useState<Month | ''>(addMonths(month, 1));
  const [isMissing, setMissing] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const plans = useQuery(plansQuery(api, organizationId));
  const planId = chosenPlan ?? currentPlan(plans.data ?? [], month)?.id ?? '';
  const template = useQuery({
    ...templateQuery(api, { organizationId, planId }),
    enabled: planId !== '',
  });
  const elements = template.data?.elements ?? [];
  const number = elementNumberFor(response.audience);
  const element =
    elements.find(({ id }) => id === chosenElement) ??
    elements.find((candidate) => candidate.number === number) ??
    elements[0];
  const isTouched = text !== suggestion && !making.isSuccess;
  const leave = () => (isTouched ? setLeaving(true) : onClose());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() === '' || text.length > longest || element === undefined || making.isPending) return;
    making.mutate(
      {
        planId,
        elementId: element.id,
        text: text.trim(),
        responsible: responsibleNamed(responsible, words.names),
        timeframe: firstMonth === '' || lastMonth === '' ? null : { firstMonth, lastMonth },
      },
      { onSuccess: onClose },
    );
  };
  const months = [
    { value: '', label: t.noMonth },
    ...monthsFrom(month, planMonths * 2).map((value) => ({ value, label: shortMonth(value) })),
  ];
  const begin = (value: string) => {
    setFirst(value);
    if (value === '' || lastMonth === '' || lastMonth < value) setLast(value);
  };
  const end = (value: string) => {
    setLast(value);
    if (value === '' || firstMonth === '' || firstMonth > value) setFirst(value);
  };
  const body = () => {
    if (plans.isError) return <ErrorState error={plans.error} onRetry={() => void plans.refetch()} />;
    if (plans.data === undefined) return <LoadingState rows={3} />;
    if (plans.data.length === 0)
      return (
        <Alert color="teal" variant="light" title={t.noPlan}>
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/plan" params={{ organizationId }} {...props} />
            )}
          >
            {t.toPlan}
          </Anchor>
        </Alert>
      );
    return (
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text c="dimmed">{t.lead}</Text>
          {making.isError ? <ErrorState error={making.error} /> : null}
          {wordsOf(response).map((line) => (
            <blockquote key={line} className={classes.quote} dir="auto" lang={response.language}>
              {line}
            </blockquote>
          ))}
          <Textarea
            label={t.text}
            placeholder={t.textPlaceholder}
            data-autofocus
            autosize
            minRows={2}
            maxRows={8}
            value={text}
            error={isMissing ? t.textMissing : text.length > longest ? tooLong(longest) : null}
            onChange={(event) => {
              setMissing(false);
              setText(event.currentTarget.value);
            }}
          />
          {plans.data.length === 1 ? null : (
            <NativeSelect
              label={t.plan}
              value={planId}
              data={plans.data.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => choosePlan(event.currentTarget.value)}
            />
          )}
          <NativeSelect
            label={t.element}
            value={element?.id ?? ''}
            data={elements.map((one) => ({ value: one.id, label: `${one.number}. ${one.title[language]}` }))}
            onChange={(event) => chooseElement(event.currentTarget.value)}
          />
          <OwnerField label={t.responsible} words={words} value={responsible} onChange={setResponsible} />
          <div className={classes.months}>
            <NativeSelect
              label={t.firstMonth}
              data={months}
              value={firstMonth}
              onChange={(event) => begin(event.currentTarget.value)}
            />
            <NativeSelect
              label={t.lastMonth}
              data={months}
              value={lastMonth}
              onChange={(event) => end(event.currentTarget.value)}
            />
          </div>
          <Group justify="flex-end">
            <Button variant="default" onClick={leave}>
              {design.cancel}
            </Button>
            <Button type="submit" loading={making.isPending} disabled={element === undefined}>
              {t.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    );
  };
  return (
    <Modal
      opened
      onClose={leave}
      closeOnClickOutside={false}
      size="lg"
      title={t.title}
      closeButtonProps={{ 'aria-label': design.close }}
    >
      {body()}
      <LeaveGuard isUnsaved={() => isTouched} lead={t.leave} />
      <ConfirmDialog
        opened={leaving}
        title={design.unsaved.leaveTitle}
        confirmLabel={design.unsaved.leave}
        danger
        onConfirm={onClose}
        onClose={() => setLeaving(false)}
      >
        {t.leave}
      </ConfirmDialog>
    </Modal>
  );
};
