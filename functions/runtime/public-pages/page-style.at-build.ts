import { bundledAsset } from './bundled-asset.ts';

/** What every public page looks like. */
export const pageStyle = await bundledAsset('style.css');
