import { expect, test } from 'vitest';
import { isApart, isWithin, Path, shared, short } from './path.ts';

test.each([
  [1.005, '1'],
  [-0.001, '0'],
  [12.3456, '12.35'],
  [40, '40'],
])('%d is written %s', (value, text) => {
  expect(short(value)).toBe(text);
});

test('a position that is not a number is refused', () => {
  expect(() => short(Number.NaN)).toThrow('NaN');
  expect(() => short(Number.POSITIVE_INFINITY)).toThrow('Infinity');
});

test('lines across and down are short, others say both', () => {
  const path = new Path();
  path.moveTo(1, 1);
  path.lineTo(5, 1);
  path.lineTo(5, 4);
  path.lineTo(1, 1);
  path.close();
  path.lineTo(5, 1);
  expect(path.d).toBe('M1 1H5V4L1 1ZL5 1');
  expect(path.box).toEqual({ left: 1, top: 1, right: 5, bottom: 4 });
});

test('a full circle is two halves', () => {
  const path = new Path();
  path.arc(10, 10, 5, 0, 2 * Math.PI);
  expect(path.d).toBe('M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10');
  expect(path.box).toEqual({ left: 5, top: 5, right: 15, bottom: 15 });
});

test('only one upright rectangle is a rectangle', () => {
  const corners = [
    [0, 0],
    [4, 0],
    [4, 2],
    [0, 2],
  ] as const;
  const path = new Path();
  path.polygon(corners);
  expect(path.isRectangle).toBe(true);
  path.polygon(corners);
  expect(path.isRectangle).toBe(false);
  const slanted = new Path();
  slanted.polygon([[1, 0], ...corners.slice(1)]);
  expect(slanted.isRectangle).toBe(false);
});

test('boxes are compared', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  const beside = { left: 11, top: 0, right: 20, bottom: 10 };
  const across = { left: 5, top: 5, right: 20, bottom: 6 };
  expect(isApart(box, beside)).toBe(true);
  expect(isApart(box, across)).toBe(false);
  expect(shared(box, across)).toEqual({ left: 5, top: 5, right: 10, bottom: 6 });
  expect(isWithin(across, box)).toBe(false);
  expect(isWithin(across, box, 10)).toBe(true);
});
