import { renewCalendar } from '@portolan/contract/calendar-routes';
import { apiBase } from '@portolan/contract/route';
import type { Api } from './api.tsx';

/** Makes a new address for the signed-in person's calendar; the one before stops working. */
export const newCalendarAddress = async (api: Api, organizationId: string): Promise<string> => {
  const { token } = await api(renewCalendar, { params: { organizationId } });
  return new URL(`${apiBase}/calendars/${token}`, window.location.origin).href;
};
