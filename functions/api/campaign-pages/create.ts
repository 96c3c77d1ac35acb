import { pageHeaders } from '@portolan/contract/page-headers';
import { renderPlainNotice } from '@portolan/public-pages/notice-pages';
import { loadEdge } from '../../runtime/edge.ts';
import { type Environment, loadApiEnvironment } from '../../runtime/environment.ts';
import { createRequestLog } from '../../runtime/logger.ts';
import { createPages } from '../../runtime/pages.ts';
import { pagesDependencies } from './dependencies.ts';
import { assetHashes, pageAssets } from './page-assets.at-build.ts';
import { pages } from './pages.ts';

const now = () => new Date();

export const create = (environment: Environment) =>
  createPages(pages, pagesDependencies(loadApiEnvironment(environment), pageAssets, now), {
    edge: loadEdge(environment),
    log: createRequestLog(now),
    headers: pageHeaders(assetHashes.style, assetHashes.scripts),
    notice: (kind, language, query) => renderPlainNotice(kind, language, query, pageAssets),
  });
