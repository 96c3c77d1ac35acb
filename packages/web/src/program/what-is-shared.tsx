import { participationTexts } from '@portolan/messages/participation-texts';
import { IconCalendarDue, IconEyeOff, IconHandClick, IconRefresh, IconSum } from '@tabler/icons-react';
import { useTexts } from '../i18n/language-provider.tsx';
import classes from './what-is-shared.module.css';

const parts = [
  { name: 'live', Icon: IconRefresh },
  { name: 'submitted', Icon: IconCalendarDue },
  { name: 'chosen', Icon: IconHandClick },
  { name: 'sums', Icon: IconSum },
  { name: 'never', Icon: IconEyeOff },
] as const;

/** What a clinic that takes part shares, when, with whom, what never, and what stays when it leaves (PRG-2). */
export const WhatIsShared = ({ foundation }: { readonly foundation: string }) => {
  const t = useTexts(participationTexts).shared;
  return (
    <dl className={classes.parts}>
      {parts.map(({ name, Icon }) => (
        <div key={name} className={classes.part} data-part={name}>
          <dt>
            <Icon size={20} stroke={1.75} aria-hidden />
            {t[name]}
          </dt>
          {Object.values(t[`${name}Items`]).map((item) => (
            <dd key={item}>{item}</dd>
          ))}
        </div>
      ))}
      <div className={classes.part}>
        <dt>{t.whom}</dt>
        <dd>{t.whomBody(foundation)}</dd>
      </div>
      <div className={classes.part}>
        <dt>{t.leaving}</dt>
        <dd>{t.leavingBody}</dd>
      </div>
    </dl>
  );
};
