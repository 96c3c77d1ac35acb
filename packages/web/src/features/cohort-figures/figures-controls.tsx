import { Button, Switch } from '@mantine/core';
import { chartTexts } from '@portolan/messages/chart-texts';
import { cohortFigureTexts } from '@portolan/messages/cohort-figure-texts';
import { IconPrinter } from '@tabler/icons-react';
import { type SpanName, SpanSelect } from '../../charts/span-select.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './cohort-figures.module.css';

type FiguresControlsProps = {
  readonly span: SpanName;
  readonly onSpan: (span: SpanName) => void;
  readonly peers?: { readonly value: boolean; readonly onChange: (value: boolean) => void };
};

/** What is looked at, and for whom. */
export const FiguresControls = ({ span, onSpan, peers }: FiguresControlsProps) => {
  const t = useTexts(cohortFigureTexts);
  const words = useTexts(chartTexts);
  return (
    <div className={classes.controls}>
      <SpanSelect value={span} onChange={onSpan} />
      {peers === undefined ? null : (
        <Switch
          label={t.peers}
          description={t.peersHint}
          maw={360}
          checked={peers.value}
          onChange={({ currentTarget }) => peers.onChange(currentTarget.checked)}
        />
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => window.print()}
      >
        {words.print}
      </Button>
    </div>
  );
};
