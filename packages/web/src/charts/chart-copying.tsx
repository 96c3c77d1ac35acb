import { Button, Group, Text } from '@mantine/core';
import { chartTexts } from '@portolan/messages/chart-texts';
import { IconPhoto, IconTableExport } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { useTexts } from '../i18n/language-provider.tsx';
import type { ChartRows } from './chart-table.tsx';
import { type Copied, copyCsv, copyPng, fileNameOf } from './copying.ts';
import { pictureOf } from './picture.ts';

type ChartCopyingProps = {
  readonly title: string;
  readonly below: string;
  readonly rows: ChartRows;
  readonly drawing: RefObject<SVGSVGElement | null>;
};

/** Takes a chart along: as a picture for a report, or as rows for a spreadsheet. */
export const ChartCopying = ({ title, below, rows, drawing }: ChartCopyingProps) => {
  const t = useTexts(chartTexts).copy;
  const [said, say] = useState<Copied | 'failed' | null>(null);
  const name = fileNameOf(title);
  const after = (copying: Promise<Copied>) => {
    copying.then(say, () => say('failed'));
  };
  return (
    <Group gap="xs">
      <Text size="sm" role="status">
        {said === null ? null : t[said]}
      </Text>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPhoto size={16} aria-hidden />}
        onClick={() => {
          const chart = drawing.current;
          if (chart !== null) after(copyPng(name, pictureOf(chart, { title, below })));
        }}
      >
        {t.png}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconTableExport size={16} aria-hidden />}
        onClick={() => after(copyCsv(name, [rows.head, ...rows.body]))}
      >
        {t.csv}
      </Button>
    </Group>
  );
};
