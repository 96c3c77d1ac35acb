import { openComments } from '@portolan/data/discussions/comments';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import type { Comment } from '@portolan/domain/discussions/comment';
import type { Organization } from '@portolan/domain/organizations/organization';
import { type Action, must, pick } from './action.ts';
import {
  changeElement,
  end,
  give,
  logBarrier,
  movePlan,
  reopen,
  shareAnotherPlan,
  submit,
} from './clinic-actions.ts';
import {
  acceptAndPart,
  announce,
  askForMeasures,
  changeProgram,
  changeResource,
  decide,
  review,
} from './foundation-actions.ts';
import { speakersOf } from './people.ts';
import { clinics, foundations, plansOf, programs } from './place.ts';

const renameOrganization: Action = (place, a, b) => {
  const id = must([...clinics, ...foundations], a);
  const before = place.recordAt<Organization>(id, 'ORGANIZATION', 'ORGANIZATION') as Organization;
  const name = `Name ${b % 5}`;
  const organization = {
    ...before,
    version: before.version + 1,
    profile: { ...before.profile, name, ehrVendor: `Vendor ${b % 3}` },
  };
  const entry = place.memory.find(`ORG#${id}#ENTRY`, 'ENTRY', place.memory.names.directory);
  place.store(openOrganizationRecord(place.database, id).put(organization, 'anything', 'no'), {
    kind: 'put',
    table: 'directory',
    item: { pk: `ORG#${id}#ENTRY`, sk: 'ENTRY', schema: 1, record: { ...(entry?.record as object), name } },
    expected: 'anything',
    refusal: 'no',
  });
};

const say: Action = (place, a, b) => {
  const [clinicId, { id: programId, foundationId }] = [must(clinics, a), must(programs, b)];
  const organizationId = a & 2 ? clinicId : foundationId;
  const planId = must(plansOf(clinicId), a >> 2);
  const own = place
    .own<Comment>(organizationId, `COMMENTS#${planId}`)
    .filter((comment) => comment.clinicId === clinicId && comment.removedAt === null);
  const edited = b & 4 ? pick(own, b >> 3) : undefined;
  const comment: Comment = edited
    ? {
        ...edited,
        text: `text ${b}`,
        [b & 64 ? 'removedAt' : 'editedAt']: place.tick().toISOString(),
        version: edited.version + 1,
      }
    : {
        id: place.newId('comment'),
        clinicId,
        planId,
        elementId: 'strategy',
        programId: b & 8 && organizationId === clinicId ? null : programId,
        organizationId,
        organizationName: 'Harbor',
        by: must(speakersOf(organizationId === clinicId ? 'clinic' : 'foundation'), b >> 4).personId,
        byName: 'Somebody',
        at: place.tick().toISOString(),
        text: 'text',
        mentions: [],
        editedAt: null,
        removedAt: null,
        version: 1,
      };
  place.store(openComments(place.database, organizationId).put(comment, 'anything', 'no'));
};

/** Named, so that it can be counted that each was tried; consents most often. */
export const actions = {
  changeElement,
  movePlan,
  renameOrganization,
  give,
  giveAgain: give,
  giveOnceMore: give,
  end,
  leave: end,
  shareAnotherPlan,
  submit,
  submitAgain: submit,
  reopen,
  review,
  reviewAgain: review,
  acceptAndPart,
  acceptAndPartAgain: acceptAndPart,
  say,
  logBarrier,
  announce,
  changeResource,
  changeProgram,
  askForMeasures,
  decide,
} as const satisfies Readonly<Record<string, Action>>;
