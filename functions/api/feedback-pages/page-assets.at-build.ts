import { bundledAsset, hashOf } from '../../runtime/public-pages/bundled-asset.ts';
import { kioskAssets } from './kiosk-assets.at-build.ts';

const script = await bundledAsset('browser/form-script.ts');

/** What stands in every page but a screen's. */
export const pageAssets = { style: kioskAssets.style, script };
/** By what a browser is told to take what stands in any of the pages. */
export const assetHashes = {
  style: hashOf(kioskAssets.style),
  scripts: [script, kioskAssets.script].map(hashOf),
};
