import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openMembers } from '@portolan/data/directory/members';
import { openComments } from '@portolan/data/discussions/comments';
import { openNotices } from '@portolan/data/discussions/notices';
import { openConsents } from '@portolan/data/programs/consents';
import { openGrantees } from '@portolan/data/programs/grantees';
import { openParticipations } from '@portolan/data/programs/participations';
import { openTemplateVersions } from '@portolan/data/templates/template-versions';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  comments: openComments(database, organizationId),
  consents: openConsents(database, organizationId),
  grantees: openGrantees(database, organizationId),
  members: openMembers(database, organizationId),
  notices: openNotices(database, organizationId),
  participations: openParticipations(database, organizationId),
  templateVersions: openTemplateVersions(database, organizationId),
  workPlans: openWorkPlans(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
