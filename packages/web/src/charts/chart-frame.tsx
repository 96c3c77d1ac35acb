import { Button, Title } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { chartTexts } from '@portolan/messages/chart-texts';
import { IconTable } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { useTexts } from '../i18n/language-provider.tsx';
import { ChartCopying } from './chart-copying.tsx';
import { type ChartRows, ChartTable } from './chart-table.tsx';
import classes from './charts.module.css';

/** Before the page has been measured. */
const unmeasured = 320;

export type Drawing = { readonly width: number; readonly ref: RefObject<SVGSVGElement | null> };

type ChartFrameProps = {
  /** What the chart says, as a sentence. */
  readonly title: string;
  readonly level?: 2 | 3 | 4;
  /** Of how many clinics, how many months: what belongs to every figure shown. */
  readonly under: string;
  /** What is under the pointer or the focus, for those who see; others hear the point's own name. */
  readonly readout?: string;
  /** Controls above the drawing. */
  readonly above?: ReactNode;
  readonly rows: ChartRows;
  /** One of many: no row of buttons, and a smaller title. */
  readonly small?: boolean;
  readonly children: (drawing: Drawing) => ReactNode;
  /** What stands below the drawing. */
  readonly below?: ReactNode;
  /** In place of the buttons of a small chart. */
  readonly action?: ReactNode;
};

/** What every chart has around it: its finding, its table, and how it is taken along. */
export const ChartFrame = (props: ChartFrameProps) => {
  const { title, level = 3, under, readout, above, rows, small = false, children, below, action } = props;
  const t = useTexts(chartTexts).table;
  const id = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const { ref, width } = useElementSize();
  const [isOpen, setOpen] = useState(false);
  return (
    <section
      className={small ? `${classes.chart} ${classes.small}` : classes.chart}
      aria-labelledby={id}
      data-chart
    >
      <Title order={level} id={id} className={classes.title ?? ''}>
        {title}
      </Title>
      <p className={classes.under}>{under}</p>
      {above}
      {readout === undefined ? null : (
        <p className={classes.readout} aria-hidden>
          {readout}
        </p>
      )}
      <div ref={ref}>{children({ width: Math.max(200, width || unmeasured), ref: drawing })}</div>
      {below}
      {small ? (
        action
      ) : (
        <div className={classes.foot}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconTable size={16} aria-hidden />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t.hide : t.show}
          </Button>
          <ChartCopying title={title} below={under} rows={rows} drawing={drawing} />
        </div>
      )}
      <ChartTable caption={title} rows={rows} isOpen={isOpen} />
    </section>
  );
};
