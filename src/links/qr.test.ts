import decode from 'qr/decode.js';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrSvg } from './qr.ts';
import { qrPng } from './qr-png.ts';
import { readQr } from './qr-testing.ts';

const texts = [
  'http://localhost:4321/go/muyu/',
  'https://example.org/consortia/go/ingenieria-e-informatica-del-sur/',
  'https://example.org/?a=1&b=<2>#ñandú',
];

test.each(texts)('%s is read again from either picture', async (text) => {
  expect(await readQr(Buffer.from(qrSvg(text)))).toBe(text);
  expect(await readQr(await qrPng(text))).toBe(text);
});

test('around the code lie four modules of white, and it is black and white', async () => {
  const { data, info } = await sharp(await qrPng('muyu'))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isDark = (module: number) => data[module * 12 * info.width + module * 12 + 6] === 0;
  expect([0, 1, 2, 3].some(isDark)).toBe(false);
  expect(isDark(4)).toBe(true);
  expect([...new Set(data)].toSorted()).toEqual([0, 255]);
});

test('a code is read with an eighth of it painted over', async () => {
  const picture = sharp(await qrPng(texts[0] ?? ''));
  const { width, height } = await picture.metadata();
  const side = Math.round(width / 5);
  const stain = { create: { width: side, height: side, channels: 3 as const, background: '#fff' } };
  const { data } = await picture
    .composite([{ input: stain, left: Math.round(width * 0.45), top: Math.round(height * 0.45) }])
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(decode({ width, height, data }, { timeLimit: 60_000 })).toBe(texts[0]);
});

test('equal texts make equal pictures', async () => {
  expect(await qrPng('muyu')).toEqual(await qrPng('muyu'));
});
