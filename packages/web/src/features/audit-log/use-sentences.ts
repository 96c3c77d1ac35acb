import type { AuditRecord } from '@portolan/domain/audit/audit-record';
import { profileFields } from '@portolan/domain/organizations/profile';
import { programFields } from '@portolan/domain/programs/program';
import { auditTexts } from '@portolan/messages/audit-texts';
import { profileTexts } from '@portolan/messages/profile-texts';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { allMembersQuery } from '../../api/member-names.ts';
import { programsQuery } from '../../api/programs.ts';
import { templateQuery } from '../../api/work-plans.ts';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { elementOf, isOfProgram } from './element-of-record.ts';

type ProfileField = keyof typeof profileFields;
const isProfileField = (name: string): name is ProfileField => name in profileFields;

const isProgramField = (name: string): name is keyof typeof programFields => name in programFields;

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The titles of the elements that the records speak of, by plan and element. */
const useElementTitles = (records: readonly AuditRecord[]): ((record: AuditRecord) => string) => {
  const api = useApi();
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const planIds = unique(records.flatMap((record) => elementOf(record)?.planId ?? []));
  const templates = useQueries({
    queries: planIds.map((planId) => templateQuery(api, { organizationId, planId })),
  });
  return (record) => {
    const element = elementOf(record);
    if (element === null) return '';
    const template = templates[planIds.indexOf(element.planId)]?.data;
    const known = template?.elements.find(({ id }) => id === element.elementId);
    return known?.title[language] ?? element.elementId;
  };
};

/** The names of the programs that the records speak of, as they are called today. */
const useProgramNames = (records: readonly AuditRecord[]): ((record: AuditRecord) => string) => {
  const { organizationId } = useCurrentOrganization();
  const spokenOf = records.some(isOfProgram);
  const programs = useQuery({ ...programsQuery(useApi(), organizationId), enabled: spokenOf });
  return ({ target }) => programs.data?.find(({ id }) => id === target)?.name ?? target;
};

/** Each audit record as a sentence; null until the members' names are known. */
export const useSentences = (records: readonly AuditRecord[]): ((record: AuditRecord) => string) | null => {
  const t = useTexts(auditTexts);
  const fieldNames = useTexts(profileTexts).fields;
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const members = useQuery(allMembersQuery(useApi(), organizationId));
  const titleOf = useElementTitles(records);
  const programOf = useProgramNames(records);
  if (members.isPending) return null;
  const nameOf = (personId: string) =>
    personId === 'portolan'
      ? t.portolan
      : (members.data?.find((member) => member.personId === personId)?.name ?? t.someone);
  const planField = (field: string) =>
    field === 'name' || field === 'firstMonth' ? t.planFields[field] : t.planFields.other;

  const programField = (field: string) =>
    isProgramField(field) ? t.programFields[field] : t.programFields.other;

  return (record) => {
    const { action, target, fields } = record;
    const who = nameOf(record.by);
    switch (action) {
      case 'profile-changed':
        return t.sentences[action](
          who,
          formats.list(fields.filter(isProfileField).map((field) => fieldNames[field])),
        );
      case 'work-plan-changed':
        return t.sentences[action](who, formats.list(unique(fields.map(planField))));
      case 'program-created':
        return t.sentences[action](who, programOf(record));
      case 'program-changed':
        return t.sentences[action](who, programOf(record), formats.list(fields.map(programField)));
      case 'element-changed':
        return t.sentences[action](who, titleOf(record));
      case 'figures-entered':
        return t.sentences[action](who, formats.list(unique(fields).map(formats.month)));
      case 'month-submitted':
      case 'month-approved':
      case 'month-reopened':
        return t.sentences[action](who, formats.month(target));
      case 'member-role-changed':
      case 'member-removed':
      case 'join-request-approved':
        return t.sentences[action](who, nameOf(target));
      case 'organization-created':
      case 'audit-log-exported':
      case 'member-left':
      case 'invitation-created':
      case 'invitation-resent':
      case 'invitation-revoked':
      case 'invitation-accepted':
      case 'join-request-declined':
      case 'calendar-renewed':
      case 'work-plan-created':
      case 'program-closed':
      case 'template-created':
      case 'template-changed':
      case 'template-published':
      case 'work-plan-moved':
      case 'participation-invitations-created':
      case 'participation-invitation-resent':
      case 'participation-invitation-revoked':
      case 'participation-invitation-accepted':
      case 'participation-invitation-declined':
      case 'consent-given':
      case 'consent-changed':
      case 'consent-ended':
      case 'plan-submitted':
      case 'submission-reopened':
      case 'review-changed':
      case 'review-decided':
      case 'grantee-changed':
      case 'clinics-nudged':
      case 'comment-written':
      case 'comment-changed':
      case 'barrier-logged':
      case 'barrier-changed':
      case 'form-made':
      case 'form-changed':
      case 'form-removed':
      case 'form-published':
      case 'form-opened':
      case 'form-closed':
      case 'kiosk-added':
      case 'kiosk-removed':
      case 'form-invitations-sent':
      case 'form-offer-made':
      case 'form-offer-changed':
      case 'response-changed':
      case 'response-became-activity':
      case 'responses-entered':
      case 'news-written':
      case 'news-changed':
      case 'feedback-settings-changed':
      case 'panel-made':
      case 'panel-changed':
      case 'panel-members-invited':
      case 'panel-member-removed':
      case 'marketing-plan-changed':
      case 'products-added':
      case 'product-changed':
      case 'product-removed':
      case 'contact-added':
      case 'contact-changed':
      case 'contact-erased':
      case 'contacts-imported':
      case 'contacts-exported':
      case 'segment-kept':
      case 'segment-changed':
      case 'segment-removed':
      case 'campaign-made':
      case 'campaign-changed':
      case 'campaign-removed':
      case 'campaign-scheduled':
      case 'campaign-released':
      case 'campaign-taken-back':
      case 'campaign-paused':
      case 'campaign-went-on':
      case 'campaign-canceled':
      case 'campaign-resent':
      case 'sequence-made':
      case 'sequence-changed':
      case 'sequence-turned-on':
      case 'sequence-turned-off':
      case 'sequence-words-put-to-use':
      case 'sequence-removed':
      case 'mail-settings-changed':
      case 'image-added':
      case 'test-sent':
      case 'mail-stop-lifted':
      case 'sending-domain-asked':
      case 'sending-domain-checked':
      case 'sending-domain-removed':
      case 'portal-team-changed':
      case 'measures-changed':
      case 'program-measures-changed':
      case 'announcement-published':
      case 'announcement-withdrawn':
      case 'resource-added':
      case 'resource-changed':
      case 'resource-removed':
      case 'note-written':
      case 'note-changed':
      case 'mail-preferences-changed':
      case 'export-requested':
      case 'export-downloaded':
      case 'closing-requested':
      case 'closing-canceled':
      case 'organization-erased':
        return t.sentences[action](who);
    }
  };
};
