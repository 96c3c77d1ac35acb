import { announcementSchema } from '@portolan/domain/publications/announcement';
import { resourceSchema } from '@portolan/domain/publications/resource';
import { itemKind } from '../items.ts';

export const announcementKind = itemKind('Announcement', announcementSchema);
export const resourceKind = itemKind('Resource', resourceSchema);
