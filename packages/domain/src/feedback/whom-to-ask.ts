import { type Day, daysBetween } from '../days.ts';
import type { Panel, PanelMember } from './panel.ts';

/** Since when a member waits for their turn: the day they were asked last, or agreed. */
const waitsSince = ({ lastAskedOn, consent, addedAt }: PanelMember): Day =>
  lastAskedOn ?? (consent?.at ?? addedAt).slice(0, 10);

const hasRested = ({ lastAskedOn }: PanelMember, restDays: number, day: Day): boolean =>
  lastAskedOn === null || daysBetween(lastAskedOn, day) >= restDays;

const isBefore = (one: PanelMember, other: PanelMember): number => {
  const [first, second] = [waitsSince(one) + one.id, waitsSince(other) + other.id];
  if (first === second) return 0;
  return first < second ? -1 : 1;
};

/**
 * The members of a panel who are asked on a day, in their order: those whose rest is over, who waited longest first, so that
 * everybody gets their turn. Those asked earlier in the month count, so what was begun can be gone on with: no more than
 * `askedPerMonth` are asked in a month.
 */
export const whomToAsk = (
  members: readonly PanelMember[],
  { askedPerMonth, restDays }: Pick<Panel, 'askedPerMonth' | 'restDays'>,
  day: Day,
): PanelMember[] => {
  const month = day.slice(0, 7);
  const asked = members.filter(({ lastAskedOn }) => lastAskedOn?.startsWith(month)).length;
  return members
    .filter((member) => member.status === 'joined' && hasRested(member, restDays, day))
    .filter(({ lastAskedOn }) => !lastAskedOn?.startsWith(month))
    .toSorted(isBefore)
    .slice(0, Math.max(0, askedPerMonth - asked));
};
