import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { newId } from '@portolan/domain/ids';
import { mostTouchPoints, type TouchPoint } from '@portolan/domain/marketing/marketing-plan';
import { marketingFormTexts } from '@portolan/messages/marketing-form-texts';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTexts } from '../../i18n/language-provider.tsx';
import { longest } from './facts-draft.ts';
import classes from './marketing-plan.module.css';

const suggested = [
  'call',
  'registration',
  'checkIn',
  'examRoom',
  'visit',
  'checkOut',
  'bill',
  'website',
] as const;

type TouchPointFieldsProps = {
  readonly points: readonly TouchPoint[];
  readonly tried: boolean;
  readonly onChange: (points: TouchPoint[]) => void;
};

/** The places and moments at which people can be told, a line each. */
export const TouchPointFields = ({ points, tried, onChange }: TouchPointFieldsProps) => {
  const t = useTexts(marketingFormTexts).facts;
  const add = (name: string) =>
    onChange([...points, { id: newId('touchPoint', new Date()), name, note: '' }]);
  const set = (id: string, part: Partial<TouchPoint>) =>
    onChange(points.map((point) => (point.id === id ? { ...point, ...part } : point)));
  const used = new Set(points.map(({ name }) => name.trim().toLowerCase()));
  const open = suggested.map((key) => t.suggestions[key]).filter((name) => !used.has(name.toLowerCase()));
  const room = points.length < mostTouchPoints;
  return (
    <fieldset className={classes.group}>
      <legend>{t.touchPoints}</legend>
      <Stack gap="sm">
        {points.map(({ id, name, note }, index) => (
          <div key={id} className={classes.point}>
            <TextInput
              label={t.pointName}
              aria-label={`${t.pointName}, ${t.point(index + 1)}`}
              autoComplete="off"
              value={name}
              error={
                (tried && name.trim() === '' ? t.pointMissing : null) ??
                (name.length > longest.pointName ? t.tooLong(longest.pointName) : null)
              }
              onChange={(event) => set(id, { name: event.currentTarget.value })}
            />
            <TextInput
              label={t.pointNote}
              aria-label={`${t.pointNote}, ${t.point(index + 1)}`}
              autoComplete="off"
              value={note}
              error={note.length > longest.pointNote ? t.tooLong(longest.pointNote) : null}
              onChange={(event) => set(id, { note: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={t.removePoint(name.trim() || t.point(index + 1))}
              onClick={() => onChange(points.filter((point) => point.id !== id))}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        {room && open.length > 0 ? (
          <Group gap="xs">
            <Text size="sm" c="dimmed">
              {t.suggested}
            </Text>
            {open.map((name) => (
              <Button key={name} variant="default" size="compact-sm" onClick={() => add(name)}>
                {name}
              </Button>
            ))}
          </Group>
        ) : null}
        {room ? (
          <Group>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => add('')}
            >
              {t.addPoint}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </fieldset>
  );
};
