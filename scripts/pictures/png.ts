import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Makes a picture of a screen small: as indices into the 256 colours that it has most of. */

type Image = { readonly width: number; readonly height: number; readonly colours: readonly number[] };

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MAX_COLOURS = 256;

/** The same picture with at most 256 colours: a screen has few, and shades of them along its letters. */
export function shrunk(png: Buffer): Buffer {
  const { width, height, colours } = decoded(png);
  const palette = commonest(colours);
  const places = new Map<number, number>(palette.map((colour, place) => [colour, place]));
  const indices = Buffer.alloc(height * (width + 1));
  for (const [at, colour] of colours.entries()) {
    const place = places.get(colour) ?? nearest(colour, palette);
    places.set(colour, place);
    indices[at + Math.floor(at / width) + 1] = place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap(partsOf));
  const chunks = [chunk('IHDR', header), chunk('PLTE', table), chunk('IDAT', deflateSync(indices, { level: 9 }))];
  return Buffer.concat([SIGNATURE, ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

function commonest(colours: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([a, nA], [b, nB]) => nB - nA || a - b)
    .slice(0, MAX_COLOURS)
    .map(([colour]) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = partsOf(colour);
  const distances = palette.map((other) => {
    const [r, g, b] = partsOf(other);
    return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}

function partsOf(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** Of 8 bits a channel, as Chromium writes them; whatever shines through is left out. */
function decoded(png: Buffer): Image {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const nChannels = png[25] === 6 ? 4 : 3;
  const rows = unfiltered(inflateSync(dataOf(png)), { width, height, nChannels });
  const colours = Array.from({ length: width * height }, (_, at) => rows.readUIntBE(at * nChannels, 3));
  return { width, height, colours };
}

function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return Buffer.concat(parts);
}

type Shape = { readonly width: number; readonly height: number; readonly nChannels: number };

/** Undoes the filter of each row: https://www.w3.org/TR/png-3/#9Filter-types. */
function unfiltered(data: Buffer, { width, height, nChannels }: Shape): Buffer {
  const length = width * nChannels;
  const rows = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x;
      const left = x < nChannels ? 0 : (rows[at - nChannels] ?? 0);
      const up = y === 0 ? 0 : (rows[at - length] ?? 0);
      const corner = y === 0 || x < nChannels ? 0 : (rows[at - length - nChannels] ?? 0);
      const guess = guessed(data[y * (length + 1)] ?? 0, { left, up, corner });
      rows[at] = ((data[y * (length + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  return rows;
}

type Around = { readonly left: number; readonly up: number; readonly corner: number };

function guessed(filter: number, { left, up, corner }: Around): number {
  if (filter < 4) return [0, left, up, (left + up) >> 1][filter] ?? 0;
  const sum = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
