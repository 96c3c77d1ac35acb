import { Button, Text, VisuallyHidden } from '@mantine/core';
import type { Campaign, CampaignRun } from '@portolan/domain/campaigns/campaign';
import type { CampaignReport, Reached } from '@portolan/domain/campaigns/report';
import { campaignReportTexts } from '@portolan/messages/campaign-report-texts';
import { languages } from '@portolan/messages/define-texts';
import { IconDownload } from '@tabler/icons-react';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { figures } from './figures.ts';
import classes from './report.module.css';
import { Section } from './section.tsx';
import { useFigures } from './use-figures.ts';
import { useReportFile } from './use-report-file.ts';

type FiguresSectionProps = {
  readonly campaign: Campaign;
  readonly run: CampaignRun;
  readonly report: CampaignReport;
};

/** The figures of all and of each language, with what each counts and what it is a share of. */
export const FiguresSection = ({ campaign, run, report }: FiguresSectionProps) => {
  const t = useTexts(campaignReportTexts);
  const { number } = useFormats();
  const figureOf = useFigures(run.tracked);
  const save = useReportFile(campaign, run, report);
  const versions = languages.filter((language) => report.languages[language].recipients > 0);
  const columns: readonly { readonly name: string; readonly reached: Reached }[] = [
    { name: t.columns.all, reached: report.all },
    ...(versions.length > 1
      ? versions.map((language) => ({ name: t.columns[language], reached: report.languages[language] }))
      : []),
  ];
  return (
    <Section
      id="campaign-report"
      title={t.title}
      action={
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={save}>
          {t.download}
        </Button>
      }
    >
      <ul className={classes.figures}>
        {figures.map(({ name }) => (
          <li key={name} className={classes.figure} data-unreliable={name === 'opened'}>
            <h3>{t.figures[name]}</h3>
            <dl className={classes.columns}>
              {columns.map((column, index) => {
                const { value, share } = figureOf(column.reached, name);
                return (
                  <div key={column.name} data-all={index === 0}>
                    <dt>{index === 0 ? <VisuallyHidden>{column.name}</VisuallyHidden> : column.name}</dt>
                    <dd>
                      <span className={classes.value}>{value}</span>
                      {share === null ? null : <span className={classes.share}>{share}</span>}
                    </dd>
                  </div>
                );
              })}
            </dl>
            <p className={classes.definition}>{t.definitions[name]}</p>
          </li>
        ))}
      </ul>
      {run.tracked ? null : <Text c="dimmed">{t.untracked}</Text>}
      {run.tracked && report.all.filtered > 0 ? (
        <Text>{t.filtered(number(report.all.filtered), report.all.filtered === 1)}</Text>
      ) : null}
    </Section>
  );
};
