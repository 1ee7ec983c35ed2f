import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { archive } from './archive.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const files = [
  ['b/ñandú.txt', 'Cusco'],
  ['a.txt', 'Lima'],
] as const;

test('equal files give equal bytes: in any order, on any day, in any time zone', () => {
  const zip = archive(new Map(files), '2026-11-25');
  vi.stubEnv('TZ', 'Pacific/Auckland');
  vi.useFakeTimers({ now: new Date('2031-01-01') });
  expect(archive(new Map([...files].reverse()), '2026-11-25')).toEqual(zip);
});

test('another day gives other bytes', () => {
  expect(archive(new Map(files), '2026-11-24')).not.toEqual(archive(new Map(files), '2026-11-25'));
});

test('it holds the files', () => {
  const unzipped = unzipSync(archive(new Map(files), '2026-11-25'));
  expect(Object.entries(unzipped).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ['a.txt', 'Lima'],
    ['b/ñandú.txt', 'Cusco'],
  ]);
});
