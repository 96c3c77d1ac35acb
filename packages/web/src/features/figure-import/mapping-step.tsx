import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { factsOf } from '@portolan/domain/figures/reading/file-facts';
import { layoutOf, type Mapping } from '@portolan/domain/figures/reading/mapping';
import { figureImportFaultTexts } from '@portolan/messages/figure-import-fault-texts';
import { figureImportTexts } from '@portolan/messages/figure-import-texts';
import { useMemo } from 'react';
import type { Source } from '../../files/open-file.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { ColumnRoles } from './column-roles.tsx';
import { SourceFacts } from './source-facts.tsx';
import { UnknownNames } from './unknown-names.tsx';
import type { Clinic } from './use-clinic.ts';
import type { Import } from './use-import.ts';

export type MappingProps = {
  readonly state: Import;
  readonly clinic: Clinic;
  readonly source: Source;
  readonly mapping: Mapping;
};

/** How the file is read: as it seems to be meant, and as a person says. */
export const MappingStep = ({ state, clinic, source, mapping }: MappingProps) => {
  const t = useTexts(figureImportTexts).read;
  const { refusals } = useTexts(figureImportFaultTexts);
  const layout = layoutOf(mapping);
  const isClear = layout === 'long' || layout === 'months-across' || layout === 'measures-across';
  const facts = useMemo(
    () => (isClear ? factsOf(source.table, mapping, layout) : null),
    [source, mapping, layout, isClear],
  );
  const refusal = isClear ? state.refusal : layout;
  const checked = state.checked !== null;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="import-reading">
      <Title order={2} id="import-reading" mb="xs">
        {t.title}
      </Title>
      <Stack gap="lg">
        <Text maw="65ch">{state.isKept ? t.kept : t.help}</Text>
        <SourceFacts
          state={state}
          source={source}
          mapping={mapping}
          layout={isClear ? layout : null}
          facts={facts}
        />
        <ColumnRoles state={state} source={source} mapping={mapping} />
        {isClear ? <UnknownNames state={state} clinic={clinic} source={source} mapping={mapping} /> : null}
        {refusal === null ? null : (
          <Text role="alert" c="var(--mantine-color-error)">
            {refusals[refusal]}
          </Text>
        )}
        <div>
          <Button
            variant={checked ? 'default' : 'filled'}
            disabled={!isClear || state.isSending}
            loading={state.isChecking}
            onClick={() => state.check()}
          >
            {t.check}
          </Button>
        </div>
        <Text role="status" size="sm">
          {state.isChecking ? t.checking : ''}
        </Text>
      </Stack>
    </Paper>
  );
};
