import { Button, Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { mostTold } from '@portolan/domain/feedback/news';
import type { Response } from '@portolan/domain/feedback/response';
import { addMonths, monthsFrom } from '@portolan/domain/months';
import { feedbackNewsTexts } from '@portolan/messages/feedback-news-texts';
import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { monthResponsesQuery, responseQuery } from '../../api/responses.ts';
import { LoadingState } from '../../design/loading-state.tsx';
import { useWords } from '../../feedback/use-words.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import classes from './feedback-news.module.css';

/** Months that can be looked back. */
const pastMonths = 12;

type ResponseChoiceProps = {
  readonly chosen: readonly string[];
  readonly onChoose: (responseIds: readonly string[]) => void;
};

/** The responses that an entry answers: those chosen, and the closed ones of a month to choose from. */
export const ResponseChoice = ({ chosen, onChoose }: ResponseChoiceProps) => {
  const t = useTexts(feedbackNewsTexts).responses;
  const { month: monthName, date } = useFormats();
  const { organizationId } = useCurrentOrganization();
  const api = useApi();
  const words = useWords();
  const thisMonth = useOrganizationDay().slice(0, 7);
  const [month, setMonth] = useState(thisMonth);
  const closed = useInfiniteQuery(monthResponsesQuery(api, organizationId, { month, status: 'closed' }));
  const ofMonth = closed.data?.pages.flatMap(({ items }) => items) ?? [];
  const others = chosen.filter((id) => !ofMonth.some((response) => response.id === id));
  const elsewhere = useQueries({
    queries: others.map((responseId) => responseQuery(api, { organizationId, responseId })),
  }).flatMap(({ data }) => data ?? []);
  const shown = [...elsewhere, ...ofMonth];
  const isFull = chosen.length >= mostTold;
  const toggle = ({ id }: Response) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className={classes.choice}>
      <legend>{t.title}</legend>
      <Text size="sm" c="dimmed">
        {t.help}
      </Text>
      <NativeSelect
        label={t.month}
        mt="xs"
        maw={320}
        value={month}
        data={monthsFrom(addMonths(thisMonth, 1 - pastMonths), pastMonths)
          .toReversed()
          .map((value) => ({ value, label: monthName(value) }))}
        onChange={(event) => setMonth(event.currentTarget.value)}
      />
      {chosen.length === 0 ? null : (
        <Text size="sm" fw={600} mt="xs" role="status">
          {t.chosen(chosen.length)} {isFull ? t.full(mostTold) : ''}
        </Text>
      )}
      {closed.isPending ? <LoadingState rows={2} /> : null}
      {!closed.isPending && ofMonth.length === 0 ? (
        <Text mt="xs" c="dimmed">
          {t.none}
        </Text>
      ) : null}
      <Stack gap="xs" mt="sm">
        {shown.map((response) => {
          const isChosen = chosen.includes(response.id);
          return (
            <Checkbox
              key={response.id}
              checked={isChosen}
              disabled={isFull && !isChosen}
              label={<span dir="auto">{words.snippetOf(response).text}</span>}
              description={[
                words.formName(response.formId),
                date(response.answeredAt),
                ...(response.theme === null ? [] : [words.themeName(response.theme)]),
                ...(response.wantsReply ? [t.waits] : []),
              ].join(' · ')}
              onChange={() => toggle(response)}
            />
          );
        })}
      </Stack>
      {closed.hasNextPage ? (
        <Button
          variant="default"
          size="compact-md"
          mt="sm"
          loading={closed.isFetchingNextPage}
          onClick={() => void closed.fetchNextPage()}
        >
          {t.more}
        </Button>
      ) : null}
    </fieldset>
  );
};
