import { Button, Stack, Text } from '@mantine/core';
import { writeCsv } from '@portolan/documents/write-csv';
import type { AuditRecord } from '@portolan/domain/audit/audit-record';
import { auditTexts } from '@portolan/messages/audit-texts';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { everyPage } from '../../api/every-page.ts';
import { allMembersQuery } from '../../api/member-names.ts';
import { auditPage, noteAuditExport } from '../../api/organizations.ts';
import { programsQuery } from '../../api/programs.ts';
import { templateQuery } from '../../api/work-plans.ts';
import { useProblemSentences } from '../../design/problem-sentence.ts';
import { download } from '../../files/download.ts';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { elementOf, isOfProgram } from './element-of-record.ts';

/** Saves the whole log, every page of it, as a file. */
export const ExportButton = () => {
  const t = useTexts(auditTexts);
  const api = useApi();
  const queries = useQueryClient();
  const { language } = useLocale();
  const sentences = useProblemSentences();
  const { organizationId, name } = useCurrentOrganization();
  const exporting = useMutation({
    mutationFn: async () => {
      await noteAuditExport(api, organizationId);
      const [records, members] = await Promise.all([
        everyPage(({ limit, cursor }) => auditPage(api, organizationId, cursor ?? '', limit)),
        queries.fetchQuery(allMembersQuery(api, organizationId)),
      ]);
      const names = new Map(members.map((member) => [member.personId, member.name]));
      const planIds = [...new Set(records.flatMap((record) => elementOf(record)?.planId ?? []))];
      const templates = new Map(
        await Promise.all(
          planIds.map(async (planId) => {
            const template = await queries.fetchQuery(templateQuery(api, { organizationId, planId }));
            return [planId, template] as const;
          }),
        ),
      );
      const programs = records.some(isOfProgram)
        ? await queries.fetchQuery(programsQuery(api, organizationId))
        : [];
      for (const { id, name: program } of programs) names.set(id, program);
      const titleOf = (record: AuditRecord): string => {
        const element = elementOf(record);
        if (element === null) return names.get(record.target) ?? '';
        const { elements = [] } = templates.get(element.planId) ?? {};
        return elements.find(({ id }) => id === element.elementId)?.title[language] ?? '';
      };
      const { at, by, name: person, action, target, title, before, after, fields } = t.csv;
      const rows = records.map((record) => [
        record.at,
        record.by,
        names.get(record.by) ?? t.someone,
        record.action,
        record.target,
        titleOf(record),
        record.versionBefore?.toString() ?? '',
        record.versionAfter?.toString() ?? '',
        record.fields.join(' '),
      ]);
      const day = new Date().toISOString().slice(0, 10);
      download(
        t.csv.file(name, day),
        writeCsv([[at, by, person, action, target, title, before, after, fields], ...rows]),
      );
      return records.length;
    },
  });
  return (
    <Stack gap={4} align="flex-end">
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={exporting.isPending}
        onClick={() => exporting.mutate()}
      >
        {t.export}
      </Button>
      <Text role="status" size="sm">
        {exporting.isPending ? t.exporting : null}
        {exporting.isSuccess ? t.exported(exporting.data) : null}
        {exporting.isError ? sentences.of(exporting.error) : null}
      </Text>
    </Stack>
  );
};
