import { hashOf } from '../../runtime/public-pages/bundled-asset.ts';
import { pageStyle } from '../../runtime/public-pages/page-style.at-build.ts';

/** What stands in every page of campaigns: nothing of them is done by script. */
export const pageAssets = { style: pageStyle, script: '' };
/** By what a browser is told to take it. */
export const assetHashes = { style: hashOf(pageStyle), scripts: [] };
