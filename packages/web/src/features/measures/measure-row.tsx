import { Button, Checkbox, Text } from '@mantine/core';
import { type Measure, seriesOf } from '@portolan/domain/measures/measure';
import { measureTexts } from '@portolan/messages/measure-texts';
import { useState } from 'react';
import { Row } from '../../design/row-list.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { MeasureFacts } from './measure-facts.tsx';
import classes from './measures.module.css';
import { aimPlace, type MeasuresView } from './measures-view.ts';
import { useAimWords } from './use-aim-words.ts';
import { WriteMark } from './write-mark.tsx';

type MeasureRowProps = {
  readonly measure: Measure;
  readonly view: MeasuresView;
  readonly onAim: (measure: Measure) => void;
  /** Of a measure of one's own. */
  readonly onChange: ((measure: Measure) => void) | null;
};

/** The aims of a measure as they hold, one line for each part that has one. */
const Aims = ({ measure, view }: Pick<MeasureRowProps, 'measure' | 'view'>) => {
  const t = useTexts(measureTexts);
  const { pointsOf, partOf } = useAimWords();
  const lines = seriesOf(measure).flatMap((series) => {
    const own = view.choice.aims[series];
    const expected = view.expected[series];
    const points = [
      ...(own === undefined ? [] : pointsOf(measure, own)),
      ...(expected === undefined || (own?.target ?? null) !== null
        ? []
        : pointsOf(measure, expected).map((point) => `${point}, ${t.expected.mark}`)),
    ];
    return points.length === 0 ? [] : [{ series, points }];
  });
  if (lines.length === 0) return null;
  return (
    <ul className={classes.aims}>
      {lines.map(({ series, points }) => (
        <li key={series}>
          <Text size="sm" fw={600} component="span">
            {measure.dimension === null ? '' : `${partOf(measure, series)}: `}
            {points.join(' · ')}
          </Text>
        </li>
      ))}
    </ul>
  );
};

/** One measure: what it counts, whether it is recorded, and what is aimed at. */
export const MeasureRow = ({ measure, view, onAim, onChange }: MeasureRowProps) => {
  const t = useTexts(measureTexts);
  const { language } = useLocale();
  const { choice, writes, editable } = view;
  const askedBy = view.askedBy(measure.id);
  const isChosen = choice.ids.includes(measure.id);
  const [wished, setWished] = useState<boolean | null>(null);
  const outcome = writes.outcomeAt(measure.id);
  const checked = outcome?.state === 'saving' ? (wished ?? isChosen) : isChosen;
  const name = measure.name[language];
  const toggle = (on: boolean) => {
    setWished(on);
    writes.change({
      place: measure.id,
      decide: ({ ids }) => ({
        ids: on
          ? [...ids.filter((id) => id !== measure.id), measure.id]
          : ids.filter((id) => id !== measure.id),
      }),
    });
  };
  return (
    <Row>
      <div className={classes.measure}>
        {editable && askedBy === null ? (
          <Checkbox
            label={name}
            description={measure.definition[language]}
            checked={checked}
            onChange={(event) => toggle(event.currentTarget.checked)}
            styles={{ label: { fontWeight: 600 }, description: { maxWidth: '75ch', fontSize: '0.875rem' } }}
          />
        ) : (
          <>
            <Text fw={600}>{name}</Text>
            <Text size="sm" c="dimmed" maw="75ch">
              {measure.definition[language]}
            </Text>
          </>
        )}
        {askedBy === null ? null : <p className={classes.asked}>{askedBy}</p>}
        <Aims measure={measure} view={view} />
        <MeasureFacts measure={measure} />
      </div>
      {editable ? (
        <div className={classes.actions}>
          <WriteMark writes={writes} place={measure.id} />
          <WriteMark writes={writes} place={aimPlace(measure)} />
          {onChange === null ? null : (
            <Button variant="default" aria-label={t.changeOne(name)} onClick={() => onChange(measure)}>
              {t.change}
            </Button>
          )}
          {isChosen || askedBy !== null ? (
            <Button variant="default" aria-label={t.setAimOf(name)} onClick={() => onAim(measure)}>
              {t.setAim}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Row>
  );
};
