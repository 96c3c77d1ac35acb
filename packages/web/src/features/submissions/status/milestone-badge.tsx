import type { MilestoneState } from '@portolan/domain/programs/milestone-status';
import { submissionTexts } from '@portolan/messages/submission-texts';
import {
  IconAlertTriangle,
  IconCalendar,
  IconCalendarDue,
  IconCalendarOff,
  IconCircleCheck,
  IconClockHour4,
  IconPencil,
  IconSend,
} from '@tabler/icons-react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './milestone-badge.module.css';

const icons = {
  submitted: IconSend,
  late: IconAlertTriangle,
  'due-today': IconCalendarDue,
  'due-soon': IconClockHour4,
  'changes-asked': IconPencil,
  'not-due': IconCalendar,
  undated: IconCalendarOff,
  accepted: IconCircleCheck,
} as const satisfies Record<MilestoneState, unknown>;

type MilestoneBadgeProps = {
  readonly state: MilestoneState;
  /** To the due date, below zero when it has passed: says how late. */
  readonly days?: number | null;
  /** For those who answer: what was handed in waits for them. */
  readonly toReview?: boolean;
};

/** Where a clinic stands at a milestone, as icon, word and color: never color alone. */
export const MilestoneBadge = ({ state, days = null, toReview = false }: MilestoneBadgeProps) => {
  const t = useTexts(submissionTexts);
  const Icon = icons[state];
  const words = () => {
    if (state === 'late' && days !== null) return t.daysLate(-days);
    return state === 'submitted' && toReview ? t.forReview : t.states[state];
  };
  return (
    <span className={classes.badge} data-state={state}>
      <Icon size={16} stroke={2} aria-hidden />
      {words()}
    </span>
  );
};
