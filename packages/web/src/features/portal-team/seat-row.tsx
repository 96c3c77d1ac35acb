import { Button, Text } from '@mantine/core';
import { type Holder, mostHolders, type Seat } from '@portolan/domain/portal-teams/portal-team';
import { seatStateOf } from '@portolan/domain/portal-teams/vacancies';
import { portalTeamTexts } from '@portolan/messages/portal-team-texts';
import { IconPlus, IconUserQuestion } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../../i18n/language-provider.tsx';
import { AddPerson } from './add-person.tsx';
import { HolderLine } from './holder-line.tsx';
import classes from './portal-team.module.css';
import { useTeam } from './team-context.tsx';

type SeatRowProps = {
  readonly title: string;
  readonly about?: string | undefined;
  readonly seat: Seat;
  readonly asksStaffing?: boolean;
  readonly vacantLabel: string;
  readonly onChange: (seat: Seat) => void;
  /** Whether the clinic may say that it does without. */
  readonly spared?: boolean;
  readonly actions?: ReactNode;
};

/** One seat: what it is, who holds it, and the way to fill it. */
export const SeatRow = (props: SeatRowProps) => {
  const { title, about, seat, asksStaffing = false, vacantLabel, onChange, spared = true } = props;
  const t = useTexts(portalTeamTexts);
  const { readOnly } = useTeam();
  const field = useRef<HTMLInputElement>(null);
  const [adding, setAdding] = useState(false);
  const { holders } = seat;
  const state = seatStateOf(seat);
  const put = (next: Holder[]) => onChange({ ...seat, holders: next });
  const open = () => {
    flushSync(() => setAdding(true));
    field.current?.focus();
  };
  const shut = readOnly || state === 'not-needed' || holders.length >= mostHolders;
  return (
    <li className={classes.seat} data-state={state}>
      <div>
        <div className={classes.heading}>
          <h3 className={classes.title}>{title}</h3>
          {state === 'vacant' ? (
            <span className={classes.vacant}>
              <IconUserQuestion size={16} stroke={2} aria-hidden />
              {vacantLabel}
            </span>
          ) : null}
        </div>
        {about === undefined ? null : <p className={classes.about}>{about}</p>}
      </div>
      <div className={classes.held}>
        {holders.length === 0 ? null : (
          <ul className={classes.holders}>
            {holders.map((holder, index) => (
              <HolderLine
                key={JSON.stringify(holder.person)}
                seat={title}
                holder={holder}
                asksStaffing={asksStaffing}
                onStaffing={(staffing) => put(holders.with(index, { ...holder, staffing }))}
                onRemove={() => {
                  put(holders.toSpliced(index, 1));
                  open();
                }}
              />
            ))}
          </ul>
        )}
        {state === 'not-needed' ? (
          <Text size="sm" c="dimmed">
            {t.notNeeded}
          </Text>
        ) : null}
        {shut || !(adding || state === 'vacant') ? null : (
          <AddPerson
            seat={title}
            holders={holders}
            field={field}
            onAdd={(holder) => {
              setAdding(true);
              put([...holders, holder]);
            }}
            onLeave={() => setAdding(false)}
          />
        )}
        {readOnly ? null : (
          <div className={classes.controls}>
            {shut || adding || state === 'vacant' ? null : (
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconPlus size={16} aria-hidden />}
                aria-label={t.addTo(title)}
                onClick={open}
              >
                {t.addAnother}
              </Button>
            )}
            {spared && state === 'vacant' ? (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t.doWithoutSeat(title)}
                onClick={() => onChange({ ...seat, needed: false })}
              >
                {t.doWithout}
              </Button>
            ) : null}
            {state === 'not-needed' ? (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t.needSeat(title)}
                onClick={() => onChange({ ...seat, needed: true })}
              >
                {t.needAfterAll}
              </Button>
            ) : null}
            {props.actions}
          </div>
        )}
      </div>
    </li>
  );
};
