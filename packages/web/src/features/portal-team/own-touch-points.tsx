import { Button, TextInput } from '@mantine/core';
import { newId } from '@portolan/domain/ids';
import {
  longestName,
  mostOwnTouchPoints,
  type OwnTouchPoint,
} from '@portolan/domain/portal-teams/portal-team';
import { portalTeamTexts } from '@portolan/messages/portal-team-texts';
import { useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './portal-team.module.css';
import { changeOfPoints } from './portal-team-saving.ts';
import { SeatRow } from './seat-row.tsx';
import { useTeam } from './team-context.tsx';

/** The clinic's own touch points, one row each. */
export const OwnTouchPoints = ({ shows }: { readonly shows: (point: OwnTouchPoint) => boolean }) => {
  const t = useTexts(portalTeamTexts);
  const { team, edit } = useTeam();
  const points = team.ownTouchPoints;
  return points.filter(shows).map((point) => (
    <SeatRow
      key={point.id}
      title={point.name}
      seat={{ needed: true, holders: point.holders }}
      vacantLabel={t.notRepresented}
      spared={false}
      onChange={({ holders }) =>
        edit(changeOfPoints(points.map((one) => (one.id === point.id ? { ...one, holders } : one))))
      }
      actions={
        <Button
          size="compact-sm"
          variant="subtle"
          color="var(--mantine-color-error)"
          onClick={() => edit(changeOfPoints(points.filter(({ id }) => id !== point.id)))}
        >
          {t.removeTouchPoint(point.name)}
        </Button>
      }
    />
  ));
};

/** Adds a touch point that only this clinic has. */
export const AddTouchPoint = () => {
  const t = useTexts(portalTeamTexts);
  const { team, edit, readOnly } = useTeam();
  const [name, setName] = useState('');
  const points = team.ownTouchPoints;
  const trimmed = name.trim();
  const isKnown = points.some((point) => point.name.toLowerCase() === trimmed.toLowerCase());
  if (readOnly || points.length >= mostOwnTouchPoints) return null;
  return (
    <form
      className={classes.newPoint}
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed === '' || isKnown) return;
        edit(
          changeOfPoints([...points, { id: newId('touchPoint', new Date()), name: trimmed, holders: [] }]),
        );
        setName('');
      }}
    >
      <TextInput
        className={classes.addField ?? ''}
        label={t.ownTouchPoint}
        description={t.ownTouchPointHelp}
        maxLength={longestName}
        autoComplete="off"
        value={name}
        error={isKnown ? t.touchPointKnown : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t.addTouchPoint}
      </Button>
    </form>
  );
};
