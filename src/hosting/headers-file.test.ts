import { expect, test } from 'vitest';
import { readHeaderRules, withBasePath } from './headers-file.ts';

const text = `# A comment
/*
  X-Content-Type-Options: nosniff
  # Within a rule too.
  Cache-Control: public, max-age=60

/en/*
  Content-Security-Policy: frame-ancestors 'none'; img-src https://example.org
`;

test('reads rules with their headers', () => {
  expect(readHeaderRules(text)).toEqual([
    { path: '/*', headers: { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'public, max-age=60' } },
    {
      path: '/en/*',
      headers: { 'Content-Security-Policy': "frame-ancestors 'none'; img-src https://example.org" },
    },
  ]);
});

test('puts the base path before each path and changes nothing else', () => {
  expect(withBasePath(text, '/')).toBe(text);
  expect(readHeaderRules(withBasePath(text, '/consortia'))).toEqual(
    readHeaderRules(text).map((rule) => ({ ...rule, path: `/consortia${rule.path}` })),
  );
});
