import { Stack, Text } from '@mantine/core';
import type { AudienceCount } from '@portolan/domain/campaigns/segment';
import type { ShownStanding } from '@portolan/domain/campaigns/standing';
import { instantOf } from '@portolan/domain/campaigns/wall-clock';
import { campaignSetupTexts } from '@portolan/messages/campaign-setup-texts';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { formatsIn } from '../../../i18n/formats.ts';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './setup.module.css';
import type { Chosen } from './when-step.tsx';

type SendDialogProps = {
  readonly chosen: Chosen;
  readonly timeZone: string;
  readonly count: AudienceCount;
  readonly standing: ShownStanding;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSend: () => void;
  readonly onClose: () => void;
};

/** Who gets it, in which language, when and over how many days: asked before it goes. */
export const SendDialog = (props: SendDialogProps) => {
  const { chosen, timeZone, count, standing, busy, error, onSend, onClose } = props;
  const t = useTexts(campaignSetupTexts).confirm;
  const { language } = useLocale();
  const { number } = useFormats();
  const { en, es } = count.reached;
  const all = en + es;
  const people = t.people(number(all), all === 1);
  const leftOut = Object.values(count.leftOut).reduce((sum, one) => sum + one, 0);
  const today = chosen.at === null ? Math.max(0, standing.cap - standing.sentToday) : standing.cap;
  const days = Math.ceil((all - today) / standing.cap);
  const instant = chosen.at === null ? null : instantOf(chosen.at, timeZone);
  return (
    <ConfirmDialog
      opened
      title={chosen.at === null ? t.now : t.later}
      confirmLabel={chosen.at === null ? t.send(people) : t.schedule(people)}
      busy={busy}
      onConfirm={onSend}
      onClose={onClose}
    >
      <Stack gap="sm">
        {error === null ? null : <ErrorState error={error} />}
        <div>
          <Text fw={600}>{all === 1 ? t.getsOne : t.gets(people)}</Text>
          <ul className={classes.list}>
            {en === 0 ? null : <li>{t.english(number(en))}</li>}
            {es === 0 ? null : <li>{t.spanish(number(es))}</li>}
          </ul>
        </div>
        {leftOut === 0 ? null : <Text>{t.leftOut(number(leftOut))}</Text>}
        {instant === null ? null : (
          <Text>
            {t.at(formatsIn(language, timeZone).dateTime(instant.toISOString()), timeZone)} {t.counted}
          </Text>
        )}
        <Text>
          {all <= today ? t.fits(number(standing.cap)) : t.days(number(today), number(standing.cap), days)}
        </Text>
        <Text c="dimmed">{t.final}</Text>
      </Stack>
    </ConfirmDialog>
  );
};
