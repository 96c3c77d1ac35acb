import * as routes from '@portolan/contract/contact-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleAddContact } from './add-contact.ts';
import { handleChangeContact } from './change-contact.ts';
import { handleEraseContact } from './erase-contact.ts';
import { handleExportContacts } from './export-contacts.ts';
import { handleFindContacts } from './find-contacts.ts';
import { handleGetContact } from './get-contact.ts';
import { handleImportContacts } from './import-contacts.ts';
import { handleListContacts } from './list-contacts.ts';
import type { Store } from './store.ts';

export const contacts: FunctionRoutes<Store> = [
  memberRoute(routes.findContacts, handleFindContacts),
  memberRoute(routes.addContact, handleAddContact),
  memberRoute(routes.getContact, handleGetContact),
  memberRoute(routes.changeContact, handleChangeContact),
  memberRoute(routes.eraseContact, handleEraseContact),
  memberRoute(routes.importContacts, handleImportContacts),
  memberRoute(routes.exportContacts, handleExportContacts),
  memberRoute(routes.listContacts, handleListContacts),
];
