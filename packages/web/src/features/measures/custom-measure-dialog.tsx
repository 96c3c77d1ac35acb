import { Button, Group, Modal, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import {
  directions,
  type Measure,
  measureKinds,
  measureUnits,
  monthRules,
  siteRules,
} from '@portolan/domain/measures/measure';
import { designTexts } from '@portolan/messages/design-texts';
import { measureFormTexts } from '@portolan/messages/measure-form-texts';
import { measureTexts } from '@portolan/messages/measure-texts';
import { type FormEvent, useState } from 'react';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import {
  type CustomDraft,
  customDraftOf,
  customMeasureOf,
  faultsOf,
  fieldsOf,
  newCustomDraft,
} from './custom-draft.ts';
import { CustomWords } from './custom-words.tsx';
import { customPlace, type MeasuresView } from './measures-view.ts';
import { WriteMark } from './write-mark.tsx';

type CustomMeasureDialogProps = {
  /** The measure to change; null for a new one. */
  readonly before: Measure | null;
  readonly view: MeasuresView;
  readonly onClose: () => void;
};

const decimalPlaces = [0, 1, 2] as const;

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly disabled: boolean;
  readonly onChoose: (value: Value) => void;
};

const Choice = <Value extends string>(props: ChoiceProps<Value>) => (
  <NativeSelect
    label={props.label}
    value={props.value}
    disabled={props.disabled}
    data={props.values.map((value) => ({ value, label: props.words[value] }))}
    onChange={(event) => {
      const chosen = props.values.find((value) => value === event.currentTarget.value);
      if (chosen !== undefined) props.onChoose(chosen);
    }}
  />
);

const CustomMeasureForm = ({ before, view, onClose }: CustomMeasureDialogProps) => {
  const t = useTexts(measureFormTexts).form;
  const words = useTexts(measureTexts);
  const [draft, setDraft] = useState(() => (before === null ? newCustomDraft() : customDraftOf(before)));
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnError(attempts);
  const edit = (part: Partial<CustomDraft>) => setDraft({ ...draft, ...part });
  const faults = faultsOf(draft);
  const isFixed = before !== null;
  const isMedian = draft.kind === 'median';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (faults.size > 0) return;
    const measure = customMeasureOf(draft, before, new Date());
    view.writes.change({
      place: customPlace,
      decide: ({ ids, custom }) =>
        custom.some(({ id }) => id === measure.id)
          ? { custom: custom.map((one) => (one.id === measure.id ? measure : one)) }
          : { ids: [...ids, measure.id], custom: [...custom, measure] },
      onDone: onClose,
    });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack>
        {isFixed ? <Text c="dimmed">{t.fixed}</Text> : null}
        <Choice
          label={t.kind}
          value={draft.kind}
          values={measureKinds}
          words={words.kinds}
          disabled={isFixed}
          onChoose={(kind) => edit({ kind })}
        />
        <Text size="sm" c="dimmed">
          {t.otherLanguage}
        </Text>
        {fieldsOf(draft.kind).map((field) => (
          <CustomWords
            key={field}
            field={field}
            value={draft[field]}
            fault={attempts === 0 ? null : (faults.get(field) ?? null)}
            onEdit={(value) => edit({ [field]: value })}
          />
        ))}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Choice
            label={t.unit}
            value={draft.unit}
            values={measureUnits}
            words={words.units}
            disabled={false}
            onChoose={(unit) => edit({ unit })}
          />
          <Choice
            label={t.direction}
            value={draft.direction}
            values={directions}
            words={words.directions}
            disabled={false}
            onChoose={(direction) => edit({ direction })}
          />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Choice
            label={t.months}
            value={isMedian ? 'each' : draft.overMonths}
            values={monthRules}
            words={words.months}
            disabled={isFixed || isMedian}
            onChoose={(overMonths) => edit({ overMonths })}
          />
          <Choice
            label={t.sites}
            value={isMedian ? 'whole' : draft.overSites}
            values={siteRules}
            words={words.sites}
            disabled={isFixed || isMedian}
            onChoose={(overSites) => edit({ overSites })}
          />
        </SimpleGrid>
        <NativeSelect
          label={t.decimals}
          value={String(draft.decimals)}
          disabled={isFixed}
          data={decimalPlaces.map(String)}
          onChange={(event) => {
            const chosen = decimalPlaces.find((places) => String(places) === event.currentTarget.value);
            if (chosen !== undefined) edit({ decimals: chosen });
          }}
        />
        <Group justify="flex-end">
          <WriteMark writes={view.writes} place={customPlace} />
          <Button variant="default" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={view.writes.outcomeAt(customPlace)?.state === 'saving'}>
            {before === null ? t.add : t.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** A measure of one's own, new or said otherwise. */
export const CustomMeasureDialog = (props: CustomMeasureDialogProps) => {
  const t = useTexts(measureFormTexts).form;
  const close = useTexts(designTexts).close;
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={props.before === null ? t.addTitle : t.changeTitle}
      closeButtonProps={{ 'aria-label': close }}
    >
      <CustomMeasureForm {...props} />
    </Modal>
  );
};
