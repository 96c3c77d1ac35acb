import { bundledAsset } from '../../runtime/public-pages/bundled-asset.ts';
import { pageStyle } from '../../runtime/public-pages/page-style.at-build.ts';

/** What stands in the page of a screen of the clinic, which has a script of its own. */
export const kioskAssets = { style: pageStyle, script: await bundledAsset('browser/kiosk-script.ts') };
