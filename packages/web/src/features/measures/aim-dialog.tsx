import { Button, Group, Modal, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type Measure, seriesOf } from '@portolan/domain/measures/measure';
import { designTexts } from '@portolan/messages/design-texts';
import { measureFormTexts } from '@portolan/messages/measure-form-texts';
import { measureTexts } from '@portolan/messages/measure-texts';
import { type FormEvent, useState } from 'react';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import {
  type AimDraft,
  type AimFault,
  type AimPoint,
  aimDraftOf,
  aimPoints,
  type FigureDraft,
  readAim,
  readAims,
} from './aim-draft.ts';
import { aimPlace, type MeasuresView } from './measures-view.ts';
import { useAimWords } from './use-aim-words.ts';
import { WriteMark } from './write-mark.tsx';

type AimDialogProps = {
  readonly measure: Measure;
  readonly view: MeasuresView;
  readonly onClose: () => void;
};

const useFaultWords = ({ decimals }: Measure) => {
  const t = useTexts(measureFormTexts).aims;
  return (fault: AimFault | null): string | null => {
    switch (fault) {
      case null:
        return null;
      case 'not-a-number':
        return t.wrong;
      case 'fraction':
        return decimals === 0 ? t.fraction : t.places(decimals);
      case 'too-large':
        return t.large;
      case 'negative':
      case 'both':
      case 'above':
        return t[fault];
    }
  };
};

const AimForm = ({ measure, view, onClose }: AimDialogProps) => {
  const t = useTexts(measureFormTexts).aims;
  const { points } = useTexts(measureTexts);
  const { figureOf, partOf } = useAimWords();
  const inWords = useFaultWords(measure);
  const [first = measure.id] = seriesOf(measure);
  const [series, setSeries] = useState(first);
  /** What was typed, by series: choosing another part keeps it, and all of it is saved together. */
  const [drafts, setDrafts] = useState<Readonly<Record<string, AimDraft>>>({});
  const draft = drafts[series] ?? aimDraftOf(view.choice.aims[series], measure);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnError(attempts);
  const read = readAim(draft, measure);
  const faults = attempts === 0 || read.ok ? null : read.faults;
  const expected = view.expected[series]?.target ?? null;
  const place = aimPlace(measure);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    const all = readAims({ ...drafts, [series]: draft }, measure);
    if (all.ok) view.writes.change({ place, decide: () => ({ aims: all.aims }), onDone: onClose });
    else setSeries(read.ok ? all.wrong : series);
  };
  const field = (point: AimPoint, part: keyof FigureDraft, label: string) => (
    <TextInput
      label={label}
      inputMode={measure.decimals === 0 ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={draft[point][part]}
      error={inWords(faults?.[point][part] ?? null)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setDrafts({ ...drafts, [series]: { ...draft, [point]: { ...draft[point], [part]: text } } });
      }}
    />
  );
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack>
        <Text c="dimmed">{t.lead}</Text>
        {measure.dimension === null ? null : (
          <NativeSelect
            label={t.part}
            value={series}
            data={seriesOf(measure).map((value) => ({ value, label: partOf(measure, value) }))}
            onChange={(event) => {
              setSeries(event.currentTarget.value);
              setAttempts(0);
            }}
          />
        )}
        {aimPoints.map((point) =>
          measure.kind === 'rate' ? (
            <SimpleGrid key={point} cols={{ base: 1, sm: 2 }}>
              {field(point, 'n', t.numerator(points[point]))}
              {field(point, 'd', t.denominator(points[point]))}
            </SimpleGrid>
          ) : (
            <div key={point}>{field(point, 'n', points[point])}</div>
          ),
        )}
        {expected === null ? null : (
          <Text size="sm" c="dimmed">
            {t.expected(figureOf(measure, expected))}
          </Text>
        )}
        <Group justify="flex-end">
          <WriteMark writes={view.writes} place={place} />
          <Button variant="default" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={view.writes.outcomeAt(place)?.state === 'saving'}>
            {t.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Where a measure began, and where it should be at each milestone. */
export const AimDialog = (props: AimDialogProps) => {
  const t = useTexts(measureFormTexts).aims;
  const close = useTexts(designTexts).close;
  const { language } = useLocale();
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={t.title(props.measure.name[language])}
      closeButtonProps={{ 'aria-label': close }}
    >
      <AimForm {...props} />
    </Modal>
  );
};
