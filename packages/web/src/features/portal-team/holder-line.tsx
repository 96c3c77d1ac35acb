import { ActionIcon, NativeSelect } from '@mantine/core';
import { type Holder, type Staffing, staffingSchema } from '@portolan/domain/portal-teams/portal-team';
import { portalTeamTexts } from '@portolan/messages/portal-team-texts';
import { IconX } from '@tabler/icons-react';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './portal-team.module.css';
import { useTeam } from './team-context.tsx';

type HolderLineProps = {
  readonly seat: string;
  readonly holder: Holder;
  /** Whether it is asked how they are employed. */
  readonly asksStaffing: boolean;
  readonly onStaffing: (staffing: Staffing | null) => void;
  readonly onRemove: () => void;
};

/** One person in a seat. */
export const HolderLine = ({ seat, holder, asksStaffing, onStaffing, onRemove }: HolderLineProps) => {
  const t = useTexts(portalTeamTexts);
  const { readOnly, nameOf } = useTeam();
  const name = nameOf(holder.person);
  const { staffing } = holder;
  const written = asksStaffing && staffing !== null ? t.staffing[staffing] : null;
  if (readOnly)
    return (
      <li className={classes.holder}>
        <span className={classes.name}>{name}</span>
        {written === null ? null : <span className={classes.staffing}>{written}</span>}
      </li>
    );
  return (
    <li className={classes.holder}>
      <span className={classes.name}>{name}</span>
      {asksStaffing ? (
        <NativeSelect
          className={classes.choice ?? ''}
          size="xs"
          aria-label={t.staffing.label(name, seat)}
          value={staffing ?? ''}
          onChange={(event) => onStaffing(staffingSchema.safeParse(event.currentTarget.value).data ?? null)}
          data={[
            { value: '', label: t.staffing.unknown },
            { value: 'permanent', label: t.staffing.permanent },
            { value: 'contract', label: t.staffing.contract },
          ]}
        />
      ) : null}
      {written === null ? null : <span className={classes.onPaper}>{written}</span>}
      <ActionIcon
        className={classes.control ?? ''}
        variant="subtle"
        color="gray.6"
        size={32}
        aria-label={t.remove(name, seat)}
        onClick={onRemove}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </li>
  );
};
