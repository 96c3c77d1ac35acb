import * as contactRoutes from '@portolan/contract/contact-routes';
import * as segmentRoutes from '@portolan/contract/segment-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleAddContact } from './add-contact.ts';
import { handleChangeContact } from './change-contact.ts';
import { handleChangeSegment } from './change-segment.ts';
import { handleCountAudience } from './count-audience.ts';
import { handleEraseContact } from './erase-contact.ts';
import { handleExportContacts } from './export-contacts.ts';
import { handleFindContacts } from './find-contacts.ts';
import { handleGetContact } from './get-contact.ts';
import { handleImportContacts } from './import-contacts.ts';
import { handleKeepSegment } from './keep-segment.ts';
import { handleListContacts } from './list-contacts.ts';
import { handleListSegments } from './list-segments.ts';
import { handleRemoveSegment } from './remove-segment.ts';
import type { Store } from './store.ts';

export const contacts: FunctionRoutes<Store> = [
  memberRoute(contactRoutes.findContacts, handleFindContacts),
  memberRoute(contactRoutes.addContact, handleAddContact),
  memberRoute(contactRoutes.getContact, handleGetContact),
  memberRoute(contactRoutes.changeContact, handleChangeContact),
  memberRoute(contactRoutes.eraseContact, handleEraseContact),
  memberRoute(contactRoutes.importContacts, handleImportContacts),
  memberRoute(contactRoutes.exportContacts, handleExportContacts),
  memberRoute(contactRoutes.listContacts, handleListContacts),
  memberRoute(segmentRoutes.listSegments, handleListSegments),
  memberRoute(segmentRoutes.keepSegment, handleKeepSegment),
  memberRoute(segmentRoutes.changeSegment, handleChangeSegment),
  memberRoute(segmentRoutes.removeSegment, handleRemoveSegment),
  memberRoute(segmentRoutes.countAudience, handleCountAudience),
];
