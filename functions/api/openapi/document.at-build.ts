import { openApiDocument } from '@portolan/contract/openapi';
import { routes } from '@portolan/contract/routes';

export const document = openApiDocument(routes);
