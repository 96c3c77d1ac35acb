import * as routes from '@portolan/contract/export-routes';
import type { ObjectStore } from '@portolan/domain/exports/object-store';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleCancelClosing } from './cancel-closing.ts';
import { handleDownloadExport } from './download-export.ts';
import { handleGetClosing } from './get-closing.ts';
import { handleListExports } from './list-exports.ts';
import { handleRequestClosing } from './request-closing.ts';
import { handleRequestExport } from './request-export.ts';
import type { Store } from './store.ts';

/** `objectsOf`: the objects that an organization's own credentials reach. */
export const exportsOf = (
  objectsOf: (organizationId: string) => Pick<ObjectStore, 'downloadUrl'>,
): FunctionRoutes<Store> => [
  memberRoute(routes.listExports, handleListExports),
  memberRoute(routes.requestExport, handleRequestExport),
  memberRoute(routes.downloadExport, handleDownloadExport(objectsOf)),
  memberRoute(routes.getClosing, handleGetClosing),
  memberRoute(routes.requestClosing, handleRequestClosing),
  memberRoute(routes.cancelClosing, handleCancelClosing),
];
