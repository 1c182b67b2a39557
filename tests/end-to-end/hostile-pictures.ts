/** Pictures that claim, hide or break something, made byte by byte or spoilt from good ones. */
import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A PNG that claims to be so large, with hardly any bytes in it. */
export function pngClaiming(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(1000));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A right PNG with a further chunk behind its header. */
export async function pngWithChunk(type: string, ...data: readonly Uint8Array[]) {
  const bytes = await png(900, 700);
  const further = chunk(type, Buffer.concat(data));
  return Buffer.concat([bytes.subarray(0, 33), further, bytes.subarray(33)]);
}

/** A hundred megabytes of nothing, deflated to a hundred kilobytes. */
export function deflateBomb(): Uint8Array {
  return deflateSync(Buffer.alloc(100_000_000));
}

/** A real JPEG whose frame header claims other measures. */
export async function jpegClaiming(width: number, height: number): Promise<Uint8Array> {
  const bytes = Buffer.from(await jpeg(64, 64));
  const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(height, at + 5);
  bytes.writeUInt16BE(width, at + 7);
  return bytes;
}

export async function jpeg(width: number, height: number): Promise<Uint8Array> {
  return plainPicture(width, height).jpeg().toBuffer();
}

export async function png(width: number, height: number): Promise<Uint8Array> {
  return plainPicture(width, height).png().toBuffer();
}

export async function webp(width: number, height: number): Promise<Uint8Array> {
  return plainPicture(width, height).webp().toBuffer();
}

/** Of one colour, however large. */
export function plainPicture(width: number, height: number): Sharp {
  const background = { r: 40, g: 90, b: 160 };
  return sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false });
}

/** Pictures of `form`, with what makes them unusual. */
export async function unusual(
  form: 'png' | 'jpeg' | 'tiff' | 'avif',
  change: (picture: Sharp) => Sharp = (picture) => picture,
  options: object = {},
): Promise<Uint8Array> {
  return change(plainPicture(900, 700)).toFormat(form, options).toBuffer();
}

/** Twenty frames of noise. */
export async function animated(form: 'gif' | 'webp'): Promise<Uint8Array> {
  const size = { width: 300, height: 6000, channels: 3 as const };
  const noise = { type: 'gaussian', mean: 100, sigma: 30 } as const;
  const frames = await sharp({ create: { ...size, background: '#888', noise } })
    .raw()
    .toBuffer();
  const raw = { ...size, pageHeight: 300 };
  return sharp(frames, { raw }).toFormat(form).toBuffer();
}

/** One pixel, so many frames. */
export function gifOf(frames: number): Uint8Array {
  const head = Buffer.from('474946383961' + '01000100800000' + '000000ffffff', 'hex');
  const frame = Buffer.from('21f90400000000002c000000000100010000' + '02024401' + '00', 'hex');
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from(';')]);
}

export function svg(content: string, attributes = 'width="100" height="80"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`;
}

const LEVELS = 'bcdefghij';

/** Ten entities, each ten of the one before: a text of ten thousand million. */
export const ENTITY_BOMB = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${[
  ...LEVELS,
]
  .map((name, i) => `<!ENTITY ${name} "${`&${'a'.slice(i) || LEVELS[i - 1]};`.repeat(10)}">`)
  .join('')}]>${svg('<text>&j;</text>')}`;
