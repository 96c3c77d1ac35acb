import { writeCsv } from '@portolan/documents/write-csv';
import type { Campaign, CampaignRun } from '@portolan/domain/campaigns/campaign';
import { outcomes } from '@portolan/domain/campaigns/outcome';
import type { CampaignReport, Reached } from '@portolan/domain/campaigns/report';
import { leftOutReasons } from '@portolan/domain/campaigns/segment';
import { campaignReportTexts } from '@portolan/messages/campaign-report-texts';
import { campaignRunTexts } from '@portolan/messages/campaign-run-texts';
import { fileNameOf } from '../../../charts/copying.ts';
import { download } from '../../../files/download.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useOrganizationDay } from '../../../organization/use-organization-day.ts';
import { figureOf, figures, isCountedOnly } from './figures.ts';

/** Saves the report as a file for a spreadsheet: figures, outcomes, links, hours and who was left out; no names, no addresses. */
export const useReportFile = (campaign: Campaign, run: CampaignRun, report: CampaignReport): (() => void) => {
  const t = useTexts(campaignReportTexts);
  const names = useTexts(campaignRunTexts);
  const today = useOrganizationDay();
  const { all, languages } = report;
  const row = (name: string, of: (reached: Reached) => string, definition: string) => [
    name,
    of(all),
    of(languages.en),
    of(languages.es),
    definition,
  ];
  return () => {
    const { columns } = t;
    const rows = [
      [columns.figure, columns.all, columns.en, columns.es, columns.definition],
      ...figures.map(({ name }) =>
        row(
          t.figures[name],
          (reached) => (!run.tracked && isCountedOnly(name) ? '' : String(figureOf(reached, name))),
          t.definitions[name],
        ),
      ),
      ...outcomes.map((outcome) =>
        row(
          names.outcomes[outcome],
          (reached) => String(reached.outcomes[outcome]),
          names.outcomeHelp[outcome],
        ),
      ),
      [],
      [t.leftOut, t.people],
      ...leftOutReasons.map((reason) => [t.reasons[reason], String(run.leftOut[reason] ?? 0)]),
      ...(run.tracked
        ? [
            [],
            [t.link, columns.en, columns.es],
            ...[...new Set([...report.links.en, ...report.links.es].map(({ address }) => address))].map(
              (address) => [
                address,
                ...(['en', 'es'] as const).map((language) =>
                  String(report.links[language].find((link) => link.address === address)?.persons ?? 0),
                ),
              ],
            ),
          ]
        : []),
      [],
      [
        `${t.hour} (UTC)`,
        t.figures.sent,
        t.figures.delivered,
        t.figures.opened,
        t.figures.clicked,
        t.figures.unsubscribed,
      ],
      ...report.hours.map(({ hour, sent, delivered, opened, clicked, unsubscribed }) =>
        [`${hour}:00`, sent, delivered, opened, clicked, unsubscribed].map(String),
      ),
    ];
    download(`${fileNameOf(campaign.name)}-${today}.csv`, writeCsv(rows));
  };
};
