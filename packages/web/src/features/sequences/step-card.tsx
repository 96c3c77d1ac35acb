import { Button, Group, NumberInput, Text } from '@mantine/core';
import type { Sequence } from '@portolan/domain/campaigns/campaign';
import type { StepOutlook } from '@portolan/domain/campaigns/step-outlook';
import { said } from '@portolan/domain/people/localized';
import { sequenceTexts } from '@portolan/messages/sequence-texts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import cards from '../../design/cards.module.css';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

type StepCardProps = {
  readonly sequence: Sequence;
  /** From 1. */
  readonly number: number;
  readonly outlook: StepOutlook | undefined;
  readonly writes: boolean;
  readonly onDays: (afterDays: number) => void;
  readonly onRemove: () => void;
};

const isDays = (value: number | string): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 365;

const Figures = ({ outlook }: { readonly outlook: StepOutlook }) => {
  const t = useTexts(sequenceTexts).page;
  const { number } = useFormats();
  const { sent, delivered, clicked, unsubscribed, bounced } = outlook;
  const figures: readonly (readonly [string, string])[] = [
    [t.sent, number(sent)],
    [t.delivered, number(delivered)],
    [t.clicked, clicked === null ? t.notCounted : number(clicked)],
    [t.unsubscribed, number(unsubscribed)],
    [t.bounced, number(bounced)],
  ];
  return (
    <ul className={cards.facts} aria-label={t.figures}>
      <li>{t.figures}:</li>
      {figures.map(([label, value]) => (
        <li key={label}>
          {label}: {value}
        </li>
      ))}
    </ul>
  );
};

/** One email of a sequence: when it goes out, what it is about, who gets it soon, and what came of it. */
export const StepCard = ({ sequence, number, outlook, writes, onDays, onRemove }: StepCardProps) => {
  const all = useTexts(sequenceTexts);
  const t = all.page;
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const { id: sequenceId, state, steps } = sequence;
  const step = steps[number - 1];
  const [typed, type] = useState<number | string>(step?.afterDays ?? '');
  if (step === undefined) return null;
  const isOn = state === 'on';
  const leave = () => {
    if (isDays(typed) && typed !== step.afterDays) onDays(typed);
  };
  const params = { organizationId, sequenceId, number: String(number) };
  return (
    <li className={cards.card}>
      <h3 className={cards.name}>
        {t.step(number)}: {said(step.message.subject, language) || all.list.noSubject}
      </h3>
      {step.inUse === undefined ? null : (
        <Text mt={4} fw={600}>
          {t.changes.ofStep}
        </Text>
      )}
      {isOn && outlook !== undefined ? (
        <Text mt={4}>
          {t.next(outlook.tomorrow, number)} {t.week(outlook.week)}.
        </Text>
      ) : null}
      {outlook !== undefined && outlook.sent > 0 ? <Figures outlook={outlook} /> : null}
      <Group align="flex-end" gap="sm" mt="sm">
        {writes && !isOn ? (
          <NumberInput
            label={t.afterDays}
            aria-label={t.afterDaysOf(number)}
            value={typed}
            min={1}
            max={365}
            allowDecimal={false}
            clampBehavior="none"
            w="15rem"
            error={isDays(typed) ? null : t.daysFault}
            onChange={type}
            onBlur={leave}
          />
        ) : (
          <Text flex="1 1 10rem">{`${t.afterDays}: ${step.afterDays}`}</Text>
        )}
        <Button
          variant="default"
          aria-label={writes ? t.editOf(number) : t.lookOf(number)}
          renderRoot={(props) => (
            <Link
              to="/o/$organizationId/campaigns/sequences/$sequenceId/steps/$number"
              params={params}
              {...props}
            />
          )}
        >
          {writes ? t.edit : t.look}
        </Button>
        {writes && !isOn ? (
          <Button variant="default" aria-label={t.removeStepOf(number)} onClick={onRemove}>
            {t.removeStep}
          </Button>
        ) : null}
      </Group>
    </li>
  );
};
