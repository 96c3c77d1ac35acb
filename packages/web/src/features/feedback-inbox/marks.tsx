import type { Response } from '@portolan/domain/feedback/response';
import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import {
  IconAlertTriangle,
  IconCalendarDue,
  IconCircleCheck,
  IconEye,
  IconMailForward,
  IconProgress,
  IconSparkles,
} from '@tabler/icons-react';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './feedback-inbox.module.css';
import type { Standing } from './use-standing.ts';

const icons = {
  new: IconSparkles,
  'in-review': IconEye,
  action: IconProgress,
  closed: IconCircleCheck,
} as const satisfies Record<Response['status'], unknown>;

/** Where a response stands, as icon and word. */
export const StatusMark = ({ status }: Pick<Response, 'status'>) => {
  const t = useTexts(feedbackTexts).statuses;
  const Icon = icons[status];
  return (
    <span className={classes.mark} data-status={status}>
      <Icon size={16} aria-hidden />
      {t[status]}
    </span>
  );
};

type DueMarkProps = { readonly response: Response; readonly standing: Standing };

/** What is to be done next and by when; plainly where that day is gone. Nothing of what is closed. */
export const DueMark = ({ response, standing }: DueMarkProps) => {
  const t = useTexts(feedbackInboxTexts).late;
  const { shortDay } = useFormats();
  const { reviewBy, closeBy } = standing.dueOf(response);
  const first = standing.dueDay(response);
  if (reviewBy === null && closeBy === null) return null;
  const isReview = first === reviewBy;
  const late = standing.isLate(response);
  const Icon = late ? IconAlertTriangle : IconCalendarDue;
  const words = late ? (isReview ? t.review : t.close) : isReview ? t.toReview : t.toClose;
  return (
    <span className={classes.mark} data-late={late}>
      <Icon size={16} aria-hidden />
      {words(shortDay(first))}
    </span>
  );
};

/** Somebody left an address to hear what came of it. */
export const WaitsMark = () => (
  <span className={classes.mark}>
    <IconMailForward size={16} aria-hidden />
    {useTexts(feedbackInboxTexts).list.waitsToHear}
  </span>
);
