import type { Image } from './image.ts';

export type PictureHeader = Pick<Image, 'type' | 'width' | 'height'>;

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** PNG: the chunk IHDR comes first, with width and height (W3C PNG, 11.2.1). */
const ofPng = (bytes: Uint8Array): PictureHeader | null => {
  if (!startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) || bytes.length < 33) return null;
  const view = viewOf(bytes);
  if (view.getUint32(12) !== 0x49484452) return null;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
};

/** GIF: the logical screen's width and height follow the signature (GIF89a, 18). */
const ofGif = (bytes: Uint8Array): PictureHeader | null => {
  if (!startsWith(bytes, 0x47, 0x49, 0x46, 0x38) || bytes.length < 14) return null;
  const view = viewOf(bytes);
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
};

/** A frame's header, in which a JPEG says its size: any SOF but those that are no frame (DHT, JPG, DAC). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** JPEG: segments, each with its length, until the frame's header (ITU T.81, B.2.2). */
const ofJpeg = (bytes: Uint8Array): PictureHeader | null => {
  if (!startsWith(bytes, 0xff, 0xd8, 0xff)) return null;
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // A marker may be preceded by any number of fill bytes.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker))
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
};

/** Pixels of the longest side; what is larger is nothing for a mail. */
const longestSide = 8000;

/** What a picture says of itself, by its first bytes and not by its name; null for anything but a PNG, JPEG or GIF. */
export const readPictureHeader = (bytes: Uint8Array): PictureHeader | null => {
  const header = ofPng(bytes) ?? ofJpeg(bytes) ?? ofGif(bytes);
  if (header === null) return null;
  const { width, height } = header;
  return width > 0 && height > 0 && width <= longestSide && height <= longestSide ? header : null;
};
