// Pictures of the screen as small PNG files: a palette instead of full colours, which is enough for text and icons.
import { crc32, deflateSync } from 'node:zlib';

/** The bytes of a small PNG, with at most so many colours, from those of one that the browser took; a page of the browser's context reads its pixels. */
export async function smallPicture(context, shot, most = 48) {
  const page = await context.newPage();
  const { width, height, pixels } = await page.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let i = 0; i < data.length; i += 0x8000) text += String.fromCharCode(...data.subarray(i, i + 0x8000));
    return { width: image.width, height: image.height, pixels: btoa(text) };
  }, shot.toString('base64'));
  await page.close();
  return smallPng({ width, height, pixels: Buffer.from(pixels, 'base64') }, most);
}

/** A PNG with at most so many colours (no more than 256) from pixels of four bytes each, of which transparency is left out. */
function smallPng({ width, height, pixels }, most) {
  const counts = new Map();
  const colourAt = (i) => (pixels[i] << 16) | (pixels[i + 1] << 8) | pixels[i + 2];
  for (let i = 0; i < pixels.length; i += 4) counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1);
  const { palette, indexOf } = reduced(
    [...counts].map(([colour, count]) => ({ colour, count })),
    most,
  );
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf.get(colourAt((y * width + x) * 4));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the place of a colour in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [0, 1, 2].map((channel) => part(colour, channel))))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const part = (colour, channel) => (colour >> (16 - 8 * channel)) & 255;

/** The palette: half of it the commonest colours, which are the surfaces and the text, and the others by median cut, where boxes are halved that spread most and each gives its commonest. */
function reduced(colours, most) {
  const ranked = colours.sort((a, b) => b.count - a.count);
  const boxes = ranked.slice(0, most / 2).map((colour) => boxOf([colour]));
  if (ranked.length > most / 2) boxes.push(boxOf(ranked.slice(most / 2)));
  while (boxes.length < most) {
    const widest = boxes.reduce((best, box, i) => (box.spread > boxes[best].spread ? i : best), 0);
    const { members, channel, spread } = boxes[widest];
    if (spread === 0) break;
    members.sort((a, b) => part(a.colour, channel) - part(b.colour, channel));
    const half = members.length >> 1;
    boxes.splice(widest, 1, boxOf(members.slice(0, half)), boxOf(members.slice(half)));
  }
  const indexOf = new Map(boxes.flatMap(({ members }, i) => members.map(({ colour }) => [colour, i])));
  return { palette: boxes.map(({ members }) => commonest(members)), indexOf };
}

/** Colours that go together, the channel in which they differ most, and by how much. */
function boxOf(members) {
  const spreads = [0, 1, 2].map((channel) => {
    const values = members.map(({ colour }) => part(colour, channel));
    return values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 255);
  });
  const spread = Math.max(...spreads);
  return { members, channel: spreads.indexOf(spread), spread };
}

/** The colour that stands for others: the one there is most of. */
function commonest(members) {
  return members.reduce((most, one) => (one.count > most.count ? one : most)).colour;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
