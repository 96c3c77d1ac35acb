import { createClient } from '@portolan/contract/client';
import { acceptInvitation, createInvitation } from '@portolan/contract/membership-routes';
import { createOrganization } from '@portolan/contract/organization-routes';
import { changeElement, createWorkPlan, getElement } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import type { Element } from '@portolan/domain/work-plans/element';
import type { ElementChange } from '@portolan/domain/work-plans/element-change';
import type { Stack } from '@portolan/local/stack';
