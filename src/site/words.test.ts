import { describe, expect, test } from 'vitest';
import { languages } from './languages.ts';
import { type WordKey, words } from './words.ts';

describe.each(languages)('words in %s', (language) => {
  test('are found', () => {
    expect(words(language)('site.name')).toMatch(/./);
  });

  test('that are not there throw an error that names the file and the key', () => {
    expect(() => words(language)('nav.gide' as WordKey)).toThrow(
      `content/i18n/${language}.json has no "nav.gide"`,
    );
  });
});
