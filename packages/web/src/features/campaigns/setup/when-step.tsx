import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { instantOf, wallClockIn } from '@portolan/domain/campaigns/wall-clock';
import { campaignSetupTexts } from '@portolan/messages/campaign-setup-texts';
import { IconCalendarTime, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './setup.module.css';

/** When it goes out: by the clinic's clock, or null for now. */
export type Chosen = { readonly at: string | null };

type WhenStepProps = {
  /** The clinic's, an IANA name. */
  readonly timeZone: string;
  /** Whether nothing else keeps it from going. */
  readonly ready: boolean;
  readonly onReview: (chosen: Chosen) => void;
};

const hour = 60 * 60 * 1000;

/** Now, or at a time by the clock on the clinic's wall. */
export const WhenStep = ({ timeZone, ready, onReview }: WhenStepProps) => {
  const t = useTexts(campaignSetupTexts).when;
  const formats = useFormats();
  const own = useLocale().timeZone;
  const [kind, setKind] = useState<'now' | 'later'>('now');
  const [tried, setTried] = useState(false);
  const [day, setDay] = useState(() => wallClockIn(timeZone, new Date(Date.now() + 24 * hour)).slice(0, 10));
  const [time, setTime] = useState('09:00');
  const at = `${day}T${time}`;
  const instant = day === '' || time === '' ? null : instantOf(at, timeZone);
  const problem = () => {
    if (day === '' || time === '') return t.missing;
    if (instant === null) return t.never;
    return instant.getTime() <= Date.now() ? t.past : null;
  };
  const wrong = kind === 'later' ? problem() : null;
  const review = () => {
    setTried(true);
    if (wrong === null) onReview({ at: kind === 'now' ? null : at });
  };
  return (
    <>
      <Radio.Group
        aria-label={t.title}
        value={kind}
        onChange={(value) => setKind(value === 'later' ? 'later' : 'now')}
      >
        <Stack gap="sm">
          <Radio value="now" label={t.now} description={t.nowHelp} />
          <Radio value="later" label={t.later} description={t.zone(timeZone)} />
        </Stack>
      </Radio.Group>
      {kind === 'now' ? null : (
        <div className={classes.two}>
          <TextInput
            type="date"
            label={t.day}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <TextInput
            type="time"
            label={t.time}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value.slice(0, 5))}
          />
        </div>
      )}
      {kind === 'later' && wrong !== null && (tried || wrong !== t.missing) ? (
        <Text role="alert" c="var(--mantine-color-error)">
          {wrong}
        </Text>
      ) : null}
      {kind === 'later' && wrong === null && own !== timeZone && instant !== null ? (
        <Text c="dimmed">{t.yours(formats.dateTime(instant.toISOString()))}</Text>
      ) : null}
      <Group gap="md">
        <Button
          disabled={!ready}
          leftSection={
            kind === 'now' ? <IconSend size={18} aria-hidden /> : <IconCalendarTime size={18} aria-hidden />
          }
          onClick={review}
        >
          {kind === 'now' ? t.reviewNow : t.reviewLater}
        </Button>
        {ready ? null : <Text c="dimmed">{t.notReady}</Text>}
      </Group>
    </>
  );
};
