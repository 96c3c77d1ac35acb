import type { Page } from 'playwright-core';

type FileToChoose = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** A PNG of this many pixels, as a file to choose. */
export const pictureFile = async (page: Page, width: number, height: number): Promise<FileToChoose> => {
  const url = await page.evaluate(
    ({ wide, high }) => {
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = high;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('No canvas');
      const shade = context.createLinearGradient(0, 0, wide, high);
      shade.addColorStop(0, '#14213d');
      shade.addColorStop(1, '#74c3bb');
      context.fillStyle = shade;
      context.fillRect(0, 0, wide, high);
      return canvas.toDataURL('image/png');
    },
    { wide: width, high: height },
  );
  return {
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'),
  };
};
