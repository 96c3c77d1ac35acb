import type { Day } from '@portolan/domain/days';
import { useOrganizationDay } from '../organization/use-organization-day.ts';

/** The day it is at the foundation; until its profile has been read, the day it is for the person. */
export const useFoundationDay = (): Day => useOrganizationDay();
