import { campaignSetupTexts } from '@portolan/messages/campaign-setup-texts';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './setup.module.css';

type StepCardProps = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Whether nothing is missing in it; null where that cannot be said. */
  readonly done: boolean | null;
  readonly children: ReactNode;
};

/** One step of the set-up, with whether anything is left to do in it. */
export const StepCard = ({ id, number, title, done, children }: StepCardProps) => {
  const t = useTexts(campaignSetupTexts);
  return (
    <li className={classes.step}>
      <section aria-labelledby={id}>
        <div className={classes.head}>
          <h2 id={id} className={classes.title}>
            <span className={classes.number} aria-hidden>
              {number}
            </span>
            {title}
          </h2>
          {done === null ? null : (
            <span className={classes.state} data-done={done}>
              {done ? <IconCircleCheck size={18} aria-hidden /> : <IconCircleDashed size={18} aria-hidden />}
              {done ? t.stepDone : t.stepOpen}
            </span>
          )}
        </div>
        <div className={classes.body}>{children}</div>
      </section>
    </li>
  );
};
