import { Stack, Text, TextInput, Title, VisuallyHidden } from '@mantine/core';
import { type Response, responseStatuses } from '@portolan/domain/feedback/response';
import { sameValue } from '@portolan/domain/revisions/revised';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { useState } from 'react';
import { ErrorState } from '../../design/error-state.tsx';
import type { Words } from '../../feedback/use-words.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { responsibleNamed } from '../../organization/responsible-names.ts';
import { Became } from './became.tsx';
import { ClosingForm } from './closing-form.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import classes from './feedback-inbox.module.css';
import { NextStep } from './next-step.tsx';
import { OwnerField } from './owner-field.tsx';
import { ThemeSelect } from './theme-select.tsx';
import { useResponseWrites } from './use-response-writes.ts';
import type { Standing } from './use-standing.ts';

type HandlingProps = {
  readonly response: Response;
  readonly standing: Standing;
  readonly words: Words;
};

/** What somebody sees who may not change it. */
const ReadOnly = ({ response, standing, words }: HandlingProps) => {
  const t = useTexts(feedbackResponseTexts);
  const { role } = useCurrentOrganization();
  const { day } = useFormats();
  const { closeBy } = standing.dueOf(response);
  const facts = [
    [t.handling.theme, response.theme === null ? t.handling.noTheme : words.themeName(response.theme)],
    [t.handling.owner, words.ownerName(response) || t.conflict.empty],
    ...(closeBy === null ? [] : [[t.handling.dueOn, day(closeBy)]]),
    ...(response.done === '' ? [] : [[t.handling.done, response.done]]),
  ];
  return (
    <>
      <dl className={classes.sides}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <Text c="dimmed">{role === 'contributor' ? t.page.notYours : t.page.readOnly}</Text>
    </>
  );
};

/** The loop of one response: whose it is, what it is about, by when, and the next step. */
export const Handling = ({ response, standing, words }: HandlingProps) => {
  const t = useTexts(feedbackResponseTexts).handling;
  const { statuses } = useTexts(feedbackTexts);
  const { day } = useFormats();
  const writes = useResponseWrites(response);
  const [typedOwner, typeOwner] = useState<string | null>(null);
  const [typedDue, typeDue] = useState<string | null>(null);
  const [told, tell] = useState('');
  const mayChange = standing.mayChange(response);
  /** As it will be once what is on its way has arrived. */
  const shown = { ...response, ...writes.pending };
  const owner = words.ownerName(shown);
  const levelDay = standing.dueOf({ ...response, dueOn: null }).closeBy;
  const saved = () => tell(t.saved);
  const settleOwner = (text: string) => {
    typeOwner(null);
    if (text.trim() === owner) return;
    const next = responsibleNamed(text, words.names);
    if (!sameValue(next, response.owner)) writes.send({ owner: next }, response, saved);
  };
  const settleDue = () => {
    typeDue(null);
    if (typedDue === null || typedDue === (response.dueOn ?? '')) return;
    writes.send({ dueOn: typedDue === '' ? null : typedDue }, response, saved);
  };
  return (
    <section className={classes.panel} aria-labelledby="handling">
      <Title order={2} size="h3" id="handling">
        {t.title}
      </Title>
      <ol className={classes.steps} aria-label={t.steps}>
        {responseStatuses.map((status) => (
          <li key={status} aria-current={shown.status === status ? 'step' : undefined}>
            {statuses[status]}
          </li>
        ))}
      </ol>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
      {writes.error === null ? null : <ErrorState error={writes.error} />}
      <Stack>
        {response.became === null ? null : <Became became={response.became} />}
        {mayChange ? (
          <>
            <div className={classes.fields}>
              <ThemeSelect
                label={t.theme}
                none={t.noTheme}
                standing={standing}
                words={words}
                value={shown.theme ?? ''}
                onChange={(theme) => writes.send({ theme: theme === '' ? null : theme }, response, saved)}
              />
              <OwnerField
                label={t.owner}
                words={words}
                value={typedOwner ?? owner}
                onChange={typeOwner}
                onSettle={settleOwner}
              />
              <TextInput
                type="date"
                label={t.dueOn}
                description={levelDay === null ? null : t.byServiceLevel(day(levelDay))}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                value={typedDue ?? shown.dueOn ?? ''}
                onChange={(event) => typeDue(event.currentTarget.value)}
                onBlur={settleDue}
              />
            </div>
            <NextStep response={response} standing={standing} words={words} writes={writes} />
            <ClosingForm response={response} writes={writes} />
          </>
        ) : (
          <ReadOnly response={response} standing={standing} words={words} />
        )}
      </Stack>
      <ConflictChoice writes={writes} words={words} />
    </section>
  );
};
