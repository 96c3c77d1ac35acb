import { randomBytes } from 'node:crypto';
import { renewCalendar } from '@portolan/contract/calendar-routes';
import { forOrganization } from '@portolan/data/organization-store';
import { barriers } from '@portolan/functions/api/barriers/routes';
import { handleRenewCalendar } from '@portolan/functions/api/calendars/renew-calendar';
import { campaignMessages } from '@portolan/functions/api/campaign-messages/routes';
import { campaigns } from '@portolan/functions/api/campaigns/routes';
import { cohortFigures } from '@portolan/functions/api/cohort-figures/routes';
import { contacts } from '@portolan/functions/api/contacts/routes';
import { discussions } from '@portolan/functions/api/discussions/routes';
import { exportsOf } from '@portolan/functions/api/exports/routes';
import { figures } from '@portolan/functions/api/figures/routes';
import { formOffers } from '@portolan/functions/api/form-offers/routes';
import { forms } from '@portolan/functions/api/forms/routes';
import { mailSettings } from '@portolan/functions/api/mail-settings/routes';
import { marketing } from '@portolan/functions/api/marketing/routes';
import { measures } from '@portolan/functions/api/measures/routes';
import { news } from '@portolan/functions/api/news/routes';
import { organizations } from '@portolan/functions/api/organizations/routes';
import { oversight } from '@portolan/functions/api/oversight/routes';
import { panels } from '@portolan/functions/api/panels/routes';
import { participationInvitations } from '@portolan/functions/api/participation-invitations/routes';
import { participations } from '@portolan/functions/api/participations/routes';
import { people } from '@portolan/functions/api/people/routes';
import { planMoves } from '@portolan/functions/api/plan-moves/routes';
import { portalTeams } from '@portolan/functions/api/portal-teams/routes';
import { programs } from '@portolan/functions/api/programs/routes';
import { publications } from '@portolan/functions/api/publications/routes';
import { responseActivities } from '@portolan/functions/api/response-activities/routes';
import { responseEntries } from '@portolan/functions/api/response-entries/routes';
import { responses } from '@portolan/functions/api/responses/routes';
import { reviews } from '@portolan/functions/api/reviews/routes';
import { segments } from '@portolan/functions/api/segments/routes';
import { sequences } from '@portolan/functions/api/sequences/routes';
import { submissions } from '@portolan/functions/api/submissions/routes';
import { templates } from '@portolan/functions/api/templates/routes';
import { workPlans } from '@portolan/functions/api/work-plans/routes';
import { createApi } from '@portolan/functions/runtime/api';
import { type BoundRoute, memberRoute } from '@portolan/functions/runtime/bound-route';
import { apiDependencies } from '@portolan/functions/runtime/container';
import { loadEdge } from '@portolan/functions/runtime/edge';
import { loadApiEnvironment } from '@portolan/functions/runtime/environment';
import { type LoadHandler, loadHandler } from '@portolan/local/application/load-handler';

/** Something a programmer might do wrong in one route. */
export type Flaw = (bound: BoundRoute) => BoundRoute;

export type Breakable = {
  readonly loadHandler: LoadHandler;
  /** Puts the flaw into one route, and takes out the one before. */
  readonly breakRoute: (routeId: string, flaw: Flaw) => void;
  /** Everything works as it should again. */
  readonly mendRoutes: () => void;
};

const newToken = () => randomBytes(32).toString('base64url');

/** A resource with routes for members belongs in here: breaking one that is not throws. */
const served: Readonly<Record<string, readonly BoundRoute[]>> = {
  'api/people/index.ts': people,
  'api/organizations/index.ts': organizations,
  'api/work-plans/index.ts': workPlans,
  'api/marketing/index.ts': marketing,
  'api/contacts/index.ts': contacts,
  'api/segments/index.ts': segments,
  'api/mail-settings/index.ts': mailSettings,
  'api/campaigns/index.ts': campaigns,
  'api/sequences/index.ts': sequences,
  'api/campaign-messages/index.ts': campaignMessages,
  'api/programs/index.ts': programs,
  'api/templates/index.ts': templates,
  'api/participation-invitations/index.ts': participationInvitations,
  'api/participations/index.ts': participations,
  'api/submissions/index.ts': submissions,
  'api/form-offers/index.ts': formOffers,
  'api/responses/index.ts': responses,
  'api/response-entries/index.ts': responseEntries,
  'api/response-activities/index.ts': responseActivities,
  'api/news/index.ts': news,
  'api/reviews/index.ts': reviews,
  'api/plan-moves/index.ts': planMoves,
  'api/oversight/index.ts': oversight,
  'api/discussions/index.ts': discussions,
  'api/barriers/index.ts': barriers,
  'api/cohort-figures/index.ts': cohortFigures,
  'api/measures/index.ts': measures,
  'api/figures/index.ts': figures,
  'api/forms/index.ts': forms(newToken),
  'api/panels/index.ts': panels,
  'api/portal-teams/index.ts': portalTeams,
  'api/publications/index.ts': publications,
  'api/exports/index.ts': exportsOf(() => ({ downloadUrl: async () => 'https://archives.example.org/one' })),
  'api/calendars/index.ts': [memberRoute(renewCalendar, handleRenewCalendar(newToken))],
};
const breakableIds = Object.values(served).flatMap((bound) => bound.map(({ route }) => route.id));
const now = () => new Date();

/** The real functions, in which one route at a time can be broken while they run. */
export const breakableHandlers = (): Breakable => {
  let broken: { readonly routeId: string; readonly flaw: Flaw } | null = null;
  const breakable = (bound: BoundRoute): BoundRoute => ({
    route: bound.route,
    answer: (...call) => (broken?.routeId === bound.route.id ? broken.flaw(bound) : bound).answer(...call),
  });
  return {
    loadHandler: async (entry, environment) => {
      const bound = served[entry];
      if (bound === undefined) return loadHandler(entry, environment);
      const dependencies = apiDependencies(loadApiEnvironment(environment), now, forOrganization);
      const handler = createApi(bound.map(breakable), dependencies, {
        edge: loadEdge(environment),
        log: { now, write: () => undefined },
      });
      return (event, context) => handler(event, context);
    },
    breakRoute: (routeId, flaw) => {
      if (!breakableIds.includes(routeId)) throw new Error(`${routeId} cannot be broken yet`);
      broken = { routeId, flaw };
    },
    mendRoutes: () => {
      broken = null;
    },
  };
};
