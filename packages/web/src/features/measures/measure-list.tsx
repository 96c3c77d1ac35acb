import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { Measure } from '@portolan/domain/measures/measure';
import { measureTexts } from '@portolan/messages/measure-texts';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { RowList } from '../../design/row-list.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { AimDialog } from './aim-dialog.tsx';
import { CustomMeasureDialog } from './custom-measure-dialog.tsx';
import { type GroupName, groupsOf } from './measure-groups.ts';
import { MeasureRow } from './measure-row.tsx';
import { aimPlace, customPlace, type MeasuresView } from './measures-view.ts';
import { WriteMark } from './write-mark.tsx';

type MeasureListProps = {
  readonly view: MeasuresView;
  /** What is said while there are no measures of one's own. */
  readonly ownNone: string;
};

/** All measures that can be recorded, in groups; who only reads sees those that are. */
export const MeasureList = ({ view, ownNone }: MeasureListProps) => {
  const t = useTexts(measureTexts);
  const [aimed, setAimed] = useState<Measure | null>(null);
  const [custom, setCustom] = useState<{ readonly measure: Measure | null } | null>(null);
  const { catalogue, choice, ofPrograms, editable, askedBy, writes } = view;
  const open = (place: string, show: () => void) => {
    writes.forget(place);
    show();
  };
  const isShown = ({ id }: Measure) => editable || choice.ids.includes(id) || askedBy(id) !== null;
  const groups = groupsOf(catalogue, choice.custom, ofPrograms)
    .map(({ name, measures }) => ({ name, measures: measures.filter(isShown) }))
    .filter(({ name, measures }) => measures.length > 0 || (editable && name === 'own'));
  const changeOf = (group: GroupName) =>
    group === 'own' ? (measure: Measure) => open(customPlace, () => setCustom({ measure })) : null;
  return (
    <Stack gap="xl">
      {groups.map(({ name, measures }) => (
        <section key={name} aria-labelledby={`group-${name}`}>
          <Title order={2} id={`group-${name}`} mb="sm">
            {t.groups[name]}
          </Title>
          {measures.length === 0 ? (
            <Text c="dimmed">{ownNone}</Text>
          ) : (
            <RowList>
              {measures.map((measure) => (
                <MeasureRow
                  key={measure.id}
                  measure={measure}
                  view={view}
                  onAim={() => open(aimPlace(measure), () => setAimed(measure))}
                  onChange={changeOf(name)}
                />
              ))}
            </RowList>
          )}
          {name === 'own' && editable ? (
            <Group mt="md">
              <Button
                variant="default"
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => open(customPlace, () => setCustom({ measure: null }))}
              >
                {t.add}
              </Button>
              {custom === null ? <WriteMark writes={writes} place={customPlace} /> : null}
            </Group>
          ) : null}
        </section>
      ))}
      {aimed === null ? null : <AimDialog measure={aimed} view={view} onClose={() => setAimed(null)} />}
      {custom === null ? null : (
        <CustomMeasureDialog before={custom.measure} view={view} onClose={() => setCustom(null)} />
      )}
    </Stack>
  );
};
