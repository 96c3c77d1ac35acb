import type { SendingDomain } from '@portolan/domain/campaigns/mail-settings';
import { sendingTexts } from '@portolan/messages/sending-texts';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { CopyField } from '../../design/copy-field.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './sending.module.css';

/** What the DNS has to say, each to be copied, and whether it was found. */
export const DomainRecords = ({ records }: Pick<SendingDomain, 'records'>) => {
  const t = useTexts(sendingTexts).records;
  return (
    <ul className={classes.records}>
      {records.map(({ purpose, type, name, value, seen }) => (
        <li key={`${type} ${name}`} className={classes.record}>
          <div className={classes.head}>
            <strong>{t.purposes[purpose]}</strong>
            <span className={classes.seen} data-seen={seen}>
              {seen ? <IconCircleCheck size={18} aria-hidden /> : <IconCircleDashed size={18} aria-hidden />}
              {seen ? t.seen : t.unseen}
            </span>
          </div>
          <div className={classes.fields}>
            <CopyField label={`${t.name} (${type})`} value={name} copyLabel={t.copyName(name)} />
            <CopyField label={t.value} value={value} copyLabel={t.copyValue(name)} />
          </div>
        </li>
      ))}
    </ul>
  );
};
