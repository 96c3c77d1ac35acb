import type { Month } from '@portolan/domain/months';
import type { Activity } from '@portolan/domain/work-plans/activity';
import { isLate } from '@portolan/domain/work-plans/element-state';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './activity-row.module.css';

/** Icon and word on a planned row whose last month has passed; nothing on others. */
export const LateMark = ({ activity, today }: { readonly activity: Activity; readonly today: Month }) => {
  const t = useTexts(elementTexts);
  return isLate(activity, today) ? (
    <span className={classes.late}>
      <IconAlertTriangle size={16} aria-hidden /> {t.late}
    </span>
  ) : null;
};
