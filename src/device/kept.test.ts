import { expect, test } from 'vitest';
import { kept } from './kept.ts';
import { readStateFile, writeStateFile } from './state-file.ts';
import { memoryStore } from './testing.ts';

const file = {
  tool: 'list',
  version: 2,
  readData: (data: unknown) => (Array.isArray(data) ? data.map(String) : undefined),
};
const form = {
  key: 'list',
  empty: [] as string[],
  read: (text: string) => readStateFile(file, text),
  write: (data: string[]) => writeStateFile(file, data, '2026-01-01T00:00:00.000Z'),
};
const now = () => new Date('2026-01-02T03:04:05Z');
const add = (item: string) => (list: string[]) => [...list, item];

test('what is changed is there when the page is opened again', () => {
  const store = memoryStore();
  expect(kept(form, store).read()).toEqual({ data: [] });
  expect(kept(form, store).change(add('a'))).toEqual({ data: ['a'], isKept: true });
  expect(kept(form, store).read()).toEqual({ data: ['a'] });
});

test('two tabs add to what the other has kept', () => {
  const store = memoryStore();
  const [one, two] = [kept(form, store), kept(form, store)];
  one.change(add('a'));
  two.change(add('b'));
  expect(one.change(add('c')).data).toEqual(['a', 'b', 'c']);
});

test.each([
  ['unreadable', '{"format":'],
  ['foreign', '{"some":"thing else"}'],
  ['newer', form.write(['x']).replace('"version": 2', '"version": 3')],
  ['otherTool', form.write(['x']).replace('"list"', '"book"')],
])('a state that is %s is set aside, whole, and the next one does not write over it', (refused, text) => {
  const store = memoryStore();
  store.setItem('list', text);
  const list = kept(form, store, now);
  expect(list.read()).toMatchObject({ data: [], refused });
  list.change(add('a'));
  expect(list.asides()).toEqual([{ name: 'list:aside:2026-01-02T03:04:05.000Z', text }]);
  expect(list.read()).toEqual({ data: ['a'] });
  list.dropAside('list:aside:2026-01-02T03:04:05.000Z');
  list.dropAside('list');
  expect([...store.texts.keys()]).toEqual(['list']);
});

test('where there is no room the state lasts as long as the page, and says so', () => {
  const list = kept(form, memoryStore(10));
  expect(list.change(add('a'))).toEqual({ data: ['a'], isKept: false });
  expect(list.change(add('b'))).toEqual({ data: ['a', 'b'], isKept: false });
});

test('a text that can be neither read nor set aside stays where it is', () => {
  const text = 'not ours, and long';
  const store = memoryStore(text.length);
  store.setItem('list', text);
  const list = kept(form, store, now);
  expect(list.read()).toEqual({ data: [], refused: 'unreadable' });
  expect(list.change(add('a'))).toEqual({ data: ['a'], isKept: false });
  expect(store.getItem('list')).toBe(text);
});
