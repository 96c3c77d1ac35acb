/** Pixels of the longer side, from the best to the smallest, and characters that the profile keeps. */
const sides = [320, 240, 160, 96];
const limit = 48_000;

const drawn = (picture: ImageBitmap, longest: number): HTMLCanvasElement => {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
};

/**
 * A picture file as a data URL of at most 48,000 characters, scaled down where needed: WebP, or PNG where the browser
 * cannot write that. Null when the file is no picture or cannot be made small enough.
 */
export const scaledPicture = async (file: Blob): Promise<string | null> => {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  const urls = sides
    .map((side) => drawn(picture, side))
    .map((canvas) => canvas.toDataURL('image/webp', 0.85));
  picture.close();
  return urls.find((url) => url.length <= limit) ?? null;
};
