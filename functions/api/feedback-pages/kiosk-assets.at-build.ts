import { bundledAsset } from './bundled-asset.ts';

/** What stands in the page of a screen of the clinic, which has a script of its own. */
export const kioskAssets = {
  style: await bundledAsset('style.css'),
  script: await bundledAsset('browser/kiosk-script.ts'),
};
