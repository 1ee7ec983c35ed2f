import { expect, test } from 'vitest';
import synonyms from '../../content/search/synonyms.json' with { type: 'json' };
import { languages } from '../site/languages.ts';
import { wordsOf } from './match.ts';
import { withSynonyms } from './synonyms.ts';

const groups = [
  ['ONUDI', 'UNIDO'],
  ['Unión Europea', 'UE', 'EU'],
  ['integrante', 'socio', 'miembro'],
  ['reglamento', 'estatuto de la empresa'],
];

test.each([
  ['unido', ['unido', 'ONUDI']],
  ['ONUDI', ['ONUDI']],
  ['proyecto de UNIDO', ['proyecto de UNIDO', 'proyecto de ONUDI']],
  ['Socios nuevos', ['Socios nuevos', 'integrante nuevos']],
  ['la eu', ['la eu', 'la Unión Europea']],
  ['el Estatuto de la empresa Muyu', ['el Estatuto de la empresa Muyu', 'el reglamento muyu']],
  ['estatuto de la', ['estatuto de la']],
  ['miembro de unido', ['miembro de unido', 'miembro de ONUDI', 'integrante de unido']],
  ['Estados Unidos', ['Estados Unidos']],
  ['uni', ['uni']],
  ['', ['']],
])('%j asks for %j', (query, expected) => {
  expect(withSynonyms(query, groups)).toEqual(expected);
});

test.each(languages)('in content/search/synonyms.json no other word of %s stands twice', (language) => {
  const names = (words: string[]) => words.map((word) => wordsOf(word).join(' '));
  const others = synonyms[language].flatMap((group) => names(group.slice(1)));
  expect(others.filter((word, index) => !word || others.indexOf(word) !== index)).toEqual([]);
  expect(
    synonyms[language].filter((group) => group.length < 2 || new Set(names(group)).size < group.length),
  ).toEqual([]);
});
