import { Paper, Title } from '@mantine/core';
import type { ParticipationView } from '@portolan/contract/participation-routes';
import { participationTexts } from '@portolan/messages/participation-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { programOf } from './in-order.ts';
import classes from './joined-programs.module.css';

/** What the program is: its days and the clinic's award. */
export const JoinedProgramSummary = ({ participation }: { readonly participation: ParticipationView }) => {
  const texts = useTexts(participationTexts);
  const t = texts.facts;
  const { day, date, dollars } = useFormats();
  const { consent, program } = participation;
  const { grantPeriod } = programOf(participation);
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
      <Title order={2} mb="md">
        {texts.page.about}
      </Title>
      <dl className={classes.about}>
        <div>
          <dt>{t.grantPeriod}</dt>
          <dd>{t.period(day(grantPeriod.firstDay), day(grantPeriod.lastDay))}</dd>
        </div>
        {program === null || program.grantNumber === '' ? null : (
          <div>
            <dt>{t.grantNumber}</dt>
            <dd>{program.grantNumber}</dd>
          </div>
        )}
        {program === null || program.awardDollars === null ? null : (
          <div>
            <dt>{t.award}</dt>
            <dd>{dollars(program.awardDollars)}</dd>
          </div>
        )}
        <div>
          <dt>{t.joined}</dt>
          <dd>{date(consent.givenAt)}</dd>
        </div>
        {consent.ended === null ? null : (
          <div>
            <dt>{t.left}</dt>
            <dd>{date(consent.ended.at)}</dd>
          </div>
        )}
      </dl>
    </Paper>
  );
};
