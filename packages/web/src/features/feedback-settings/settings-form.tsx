import { Alert, Anchor, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { dayIn } from '@portolan/domain/days';
import { type WorkingTime, workingDaysAfter } from '@portolan/domain/feedback/due';
import type { FeedbackSettings } from '@portolan/domain/feedback/feedback-settings';
import { weekdays } from '@portolan/domain/organizations/profile';
import { feedbackSettingsTexts } from '@portolan/messages/feedback-settings-texts';
import { IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '../../design/error-state.tsx';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { LeaveGuard } from '../../saving/leave-guard.tsx';
import classes from './feedback-settings.module.css';
import { daysIn, mostDays } from './settings-draft.ts';
import { ThemesField } from './themes-field.tsx';
import { type SettingsForm as Form, useSettingsForm } from './use-settings-form.ts';

type SettingsFormProps = {
  readonly settings: FeedbackSettings;
  readonly working: WorkingTime;
};

const Stale = ({ form }: { readonly form: Form }) => {
  const t = useTexts(feedbackSettingsTexts);
  const formats = useFormats();
  const { stale } = form;
  if (stale === null) return null;
  return (
    <Alert role="alert" color="orange" variant="light" title={t.stale.title} icon={<IconUsers aria-hidden />}>
      {t.stale.merged}
      {stale.both.map((field) => (
        <p key={field}>
          {field === 'themes'
            ? t.stale.both(t.themes.label, formats.list(stale.theirs.themes) || t.themes.none)
            : t.stale.both(t.level[field], stale.theirs[field])}
        </p>
      ))}
    </Alert>
  );
};

/** What the service level means for something that comes in today. */
const Example = ({ form, working }: Pick<SettingsFormProps, 'working'> & { readonly form: Form }) => {
  const t = useTexts(feedbackSettingsTexts);
  const { weekday, list } = useFormats();
  const { organizationId } = useCurrentOrganization();
  const { timeZone, workingDays } = working;
  const reviewDays = daysIn(form.draft, 'reviewDays');
  const closeDays = daysIn(form.draft, 'closeDays');
  const today = dayIn(timeZone, new Date());
  const named = workingDays.length === 0 ? weekdays.slice(0, 5) : workingDays;
  const after = (days: number) => weekday(workingDaysAfter(today, days, workingDays));
  return (
    <div className={classes.example}>
      {reviewDays === null || closeDays === null ? null : (
        <Text>{t.level.example(weekday(today), after(reviewDays), after(closeDays))}</Text>
      )}
      <Text size="sm" c="dimmed">
        {t.level.days(list(weekdays.filter((day) => named.includes(day)).map((day) => t.weekdays[day])))}{' '}
        <Anchor
          renderRoot={(props) => (
            <Link to="/o/$organizationId/profile" params={{ organizationId }} {...props} />
          )}
        >
          {t.level.changeDays}
        </Anchor>
      </Text>
    </div>
  );
};

/** The service level in working days with an example, and the clinic's own themes. */
export const SettingsForm = ({ settings, working }: SettingsFormProps) => {
  const t = useTexts(feedbackSettingsTexts);
  const { role } = useCurrentOrganization();
  const form = useSettingsForm(settings);
  const [attempts, setAttempts] = useState(0);
  const element = useFocusOnError(attempts);
  const mayChange = role === 'owner' || role === 'editor';
  const { draft } = form;
  const reviewDays = daysIn(draft, 'reviewDays');
  const closeDays = daysIn(draft, 'closeDays');
  const isReversed = reviewDays !== null && closeDays !== null && closeDays < reviewDays;
  const errorOf = (field: 'reviewDays' | 'closeDays') =>
    daysIn(draft, field) === null ? t.level.between(1, mostDays[field]) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (form.changes !== null && !form.busy) form.save();
  };
  return (
    <form ref={element} onSubmit={submit} noValidate>
      <Stack>
        <Stale form={form} />
        {form.error === null ? null : <ErrorState error={form.error} />}
        <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="service-level">
          <Title order={2} size="h3" id="service-level">
            {t.level.title}
          </Title>
          <Text c="dimmed" maw="65ch">
            {t.level.help}
          </Text>
          <div className={classes.days}>
            {(['reviewDays', 'closeDays'] as const).map((field) => (
              <TextInput
                key={field}
                label={t.level[field]}
                inputMode="numeric"
                autoComplete="off"
                readOnly={!mayChange}
                value={draft[field]}
                error={errorOf(field) ?? (field === 'closeDays' && isReversed ? t.level.order : null)}
                onChange={(event) => form.set({ [field]: event.currentTarget.value })}
              />
            ))}
          </div>
          <Example form={form} working={working} />
        </Paper>
        <ThemesField themes={draft.themes} onChange={mayChange ? (themes) => form.set({ themes }) : null} />
        {mayChange ? (
          <Group gap="sm">
            <Button type="submit" loading={form.busy} disabled={!form.isTouched}>
              {t.save}
            </Button>
            <Text role="status">{form.isSaved && !form.isTouched ? t.saved : ''}</Text>
          </Group>
        ) : (
          <Text c="dimmed">{t.readOnly}</Text>
        )}
      </Stack>
      <LeaveGuard isUnsaved={() => form.isTouched} lead={t.leave} holdsWindow />
    </form>
  );
};
