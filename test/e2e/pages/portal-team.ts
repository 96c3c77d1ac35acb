import type { SeatGroup, SeatId } from '@portolan/domain/portal-teams/seats';
import { designTexts } from '@portolan/messages/design-texts';
import { portalTeamTexts } from '@portolan/messages/portal-team-texts';
import { savingTexts } from '@portolan/messages/saving-texts';
import type { Page } from 'playwright-core';

export const portalTeamPage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = portalTeamTexts[language];
  const conflict = savingTexts[language].conflict;
  const seat = (id: SeatId) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3, name: t.seats[id], exact: true }) });
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/portal-team`);
      await page.getByRole('heading', { level: 2, name: t.groups.touchPoints }).waitFor();
    },
    group: (group: SeatGroup) =>
      page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: t.groups[group] }) }),
    seat,
    vacantMark: (id: SeatId) => seat(id).getByText(t.vacant, { exact: true }),
    field: (id: SeatId) => page.getByRole('combobox', { name: t.addTo(t.seats[id]), exact: true }),
    addSomebody: (id: SeatId) => page.getByRole('button', { name: t.addTo(t.seats[id]), exact: true }),
    option: (name: string) => page.getByRole('option', { name, exact: true }),
    remove: (name: string, id: SeatId) =>
      page.getByRole('button', { name: t.remove(name, t.seats[id]), exact: true }),
    staffing: (name: string, id: SeatId) =>
      page.getByLabel(t.staffing.label(name, t.seats[id]), { exact: true }),
    doWithout: (id: SeatId) => page.getByRole('button', { name: t.doWithoutSeat(t.seats[id]), exact: true }),
    need: (id: SeatId) => page.getByRole('button', { name: t.needSeat(t.seats[id]), exact: true }),
    onlyVacant: () => page.getByRole('radiogroup').getByText(t.show.vacant, { exact: true }).click(),
    addTouchPoint: async (name: string) => {
      await page.getByLabel(t.ownTouchPoint).fill(name);
      await page.getByRole('button', { name: t.addTouchPoint }).click();
    },
    removeTouchPoint: (name: string) => page.getByRole('button', { name: t.removeTouchPoint(name) }),
    saved: () => page.getByText(designTexts[language].save.saved, { exact: true }).waitFor(),
    offline: () => page.getByText(designTexts[language].save.offline, { exact: true }).waitFor(),
    compare: () => page.getByRole('button', { name: conflict.open }),
    keepMine: () => page.getByRole('dialog').getByRole('button', { name: conflict.keepYours }),
    summary: () =>
      page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: t.summary.title, exact: true }) }),
    fill: () => page.getByRole('link', { name: t.summary.fill }),
  };
};
