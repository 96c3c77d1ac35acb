import { largestImage } from '@portolan/domain/campaigns/image';
import { fail, type Result, succeed } from '@portolan/domain/result';

/** The bytes of a light picture as base64. */
export type PreparedPicture = string;
export type PictureFailure = { readonly code: 'unreadable' | 'too-large' };

/** Pixels: twice as many as the widest message shows, for screens of twice the density. */
const widest = 1200;
const narrowest = 240;
const shrink = 0.75;
const jpegQualities = [0.86, 0.76, 0.66, 0.56] as const;

const base64Of = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

const drawn = (picture: ImageBitmap, width: number, ground: string | null): HTMLCanvasElement | null => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.max(1, Math.round((picture.height * width) / picture.width));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  if (ground !== null) {
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
};

const encoded = (canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, type, quality));

/** The best of the ways to write it at this width that is light enough; null where none is. */
const atWidth = async (
  picture: ImageBitmap,
  width: number,
  keepsPng: boolean,
): Promise<Result<PreparedPicture, PictureFailure> | null> => {
  const ways = [
    ...(keepsPng ? [{ type: 'image/png', quality: 1, ground: null } as const] : []),
    ...jpegQualities.map((quality) => ({ type: 'image/jpeg', quality, ground: '#ffffff' }) as const),
  ];
  for (const { type, quality, ground } of ways) {
    const canvas = drawn(picture, width, ground);
    const blob = canvas === null ? null : await encoded(canvas, type, quality);
    if (canvas !== null && blob !== null && blob.size <= largestImage) return succeed(await base64Of(blob));
  }
  return null;
};

const readPicture = async (file: Blob): Promise<ImageBitmap | null> => {
  try {
    return await createImageBitmap(file);
  } catch {
    return null;
  }
};

/**
 * Makes a picture from this device light enough for mails. What is written anew says nothing any more of where and by whom it was
 * taken; a light GIF stays as it is, because it may move.
 */
export const preparePicture = async (file: Blob): Promise<Result<PreparedPicture, PictureFailure>> => {
  const picture = await readPicture(file);
  if (picture === null) return fail({ code: 'unreadable' });
  try {
    if (file.type === 'image/gif' && file.size <= largestImage) return succeed(await base64Of(file));
    const keepsPng = file.type !== 'image/jpeg';
    for (let next = Math.min(picture.width, widest); ; next = Math.round(next * shrink)) {
      const fitting = await atWidth(picture, next, keepsPng);
      if (fitting !== null) return fitting;
      if (next < narrowest) return fail({ code: 'too-large' });
    }
  } finally {
    picture.close();
  }
};
