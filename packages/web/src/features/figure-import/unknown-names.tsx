import { NativeSelect, Text, Title } from '@mantine/core';
import { bodyStart } from '@portolan/domain/figures/reading/file-facts';
import { targetsOf, unknownNames } from '@portolan/domain/figures/reading/names-in-file';
import { plainWords } from '@portolan/domain/tables/plain-words';
import { figureImportTexts } from '@portolan/messages/figure-import-texts';
import { useMemo } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './figure-import.module.css';
import type { MappingProps } from './mapping-step.tsx';
import { useRowWords } from './use-row-words.ts';

/** Names that are asked about; the others are in the report. */
const most = 20;

/** Asks which measure is meant by names of the file that are none of ours. */
export const UnknownNames = ({ state, clinic, source, mapping }: MappingProps) => {
  const t = useTexts(figureImportTexts).read;
  const { seriesName } = useRowWords(clinic);
  const { known } = clinic;
  const names = useMemo(
    () => unknownNames(source.table, mapping, known, bodyStart(mapping)),
    [source, mapping, known],
  );
  if (names.length === 0) return null;
  const targets = targetsOf(known.measures).map(({ name, series, part }) => ({
    value: name,
    label: part === 'figure' ? seriesName(series) : `${seriesName(series)}: ${t.roles[part]}`,
  }));
  const set = (said: string, value: string) => {
    const { [plainWords(said)]: _, ...others } = mapping.named;
    state.remap({
      ...mapping,
      named: value === '' ? others : { ...others, [plainWords(said)]: value },
    });
  };
  return (
    <div>
      <Title order={3}>{t.names}</Title>
      <Text mb="sm">{t.namesHelp}</Text>
      <div className={classes.choices}>
        {names.slice(0, most).map((said) => (
          <NativeSelect
            key={said}
            label={t.nameOf(said.slice(0, 80))}
            disabled={state.isSending || state.isChecking}
            value={mapping.named[plainWords(said)] ?? ''}
            data={[{ value: '', label: t.noMeasure }, ...targets]}
            onChange={({ currentTarget: { value } }) => set(said, value)}
          />
        ))}
      </div>
      {names.length > most ? (
        <Text size="sm" mt="xs">
          {t.moreNames(names.length - most)}
        </Text>
      ) : null}
    </div>
  );
};
