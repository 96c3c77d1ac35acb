import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { nina, renee } from '@portolan/local/demo/cedar-creek/people';
import { juniperFlats } from '@portolan/local/demo/juniper-flats/organization';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { devon, margaret } from '@portolan/local/demo/lantern-ridge/people';

import { auditLogPage } from '../pages/audit-log.ts';
import { foundationHome } from '../pages/foundation-home.ts';
import { invitationPage } from '../pages/invitation.ts';
import { landingPage } from '../pages/landing.ts';
import { legalPages } from '../pages/legal.ts';
import { membersPage } from '../pages/members.ts';
import { profilePage } from '../pages/profile.ts';
import { settingsPage } from '../pages/settings.ts';
import { shell } from '../pages/shell.ts';
import { welcomePage } from '../pages/welcome.ts';
import { invitationFor } from '../support/mails.ts';
import type { Screen } from './screen.ts';

const clinic = cedarCreek.name;
const foundation = lanternRidge.name;

export const shellScreens: readonly Screen[] = [
  { name: 'landing', as: null, show: (page, { language }) => landingPage(page, language).open() },
  { name: 'terms', as: null, show: (page, { language }) => legalPages(page, language).terms() },
  { name: 'agreement', as: null, show: (page, { language }) => legalPages(page, language).agreement() },
  {
    name: 'sign-in',
    as: null,
    outsideApp: true,
    show: async (page, { language }) => {
      const landing = landingPage(page, language);
      await landing.open();
      await landing.signIn();
      await page.waitForURL(/\/identity\//);
    },
  },
  {
    name: 'sign-up',
    as: null,
    outsideApp: true,
    show: async (page, { language }) => {
      const landing = landingPage(page, language);
      await landing.open();
      await landing.signUp();
      await page.waitForURL(/\/identity\//);
    },
  },
  {
    name: 'inbox',
    as: null,
    englishOnly: true,
    show: async (page) => {
      await page.goto('/inbox');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'invitation',
    as: null,
    show: async (page, { stack, language }) => {
      const invited = cedarCreek.invited?.[0];
      if (invited === undefined) throw new Error('The demo data has no open invitation');
      await page.goto(await invitationFor(stack, invited.email));
      await invitationPage(page, language).signInButton().waitFor();
    },
  },
  {
    name: 'not-found',
    as: null,
    show: async (page, { language }) => {
      await page.goto('/nowhere');
      await shell(page, language).notFound();
    },
  },
  {
    name: 'welcome',
    as: nina.email,
    show: async (page, { language }) => {
      const welcome = welcomePage(page, language);
      await welcome.open();
      await welcome.nameClinic(juniperFlats.name);
      await page.getByRole('region').getByRole('button').waitFor();
    },
  },
  { name: 'settings', as: renee.email, show: (page, { language }) => settingsPage(page, language).open() },
  {
    name: 'profile',
    as: renee.email,
    show: (page, { language, organization }) => profilePage(page, language).open(organization(clinic)),
  },
  {
    name: 'members',
    as: renee.email,
    show: (page, { language, organization }) => membersPage(page, language).open(organization(clinic)),
  },
  {
    name: 'audit-log',
    as: renee.email,
    show: (page, { language, organization }) => auditLogPage(page, language).open(organization(clinic)),
  },
  {
    name: 'account-menu',
    as: renee.email,
    show: async (page, { language, organization }) => {
      await auditLogPage(page, language).open(organization(clinic));
      await shell(page, language).openAccountMenu(renee.name);
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'navigation',
    as: renee.email,
    windowOnly: true,
    show: async (page, { language, organization }) => {
      await membersPage(page, language).open(organization(clinic));
      await shell(page, language).unfoldNavigation();
    },
  },
  {
    name: 'foundation-home',
    as: margaret.email,
    show: (page, { language, organization }) => foundationHome(page, language).open(organization(foundation)),
  },
  {
    name: 'foundation-profile',
    as: margaret.email,
    show: (page, { language, organization }) => profilePage(page, language).open(organization(foundation)),
  },
  {
    name: 'foundation-members',
    as: devon.email,
    show: (page, { language, organization }) => membersPage(page, language).open(organization(foundation)),
  },
];
