import { describe, expect, test } from 'vitest';
import { pagePolicy, scriptHash, withPolicy } from './policy.ts';

/** Directives of a policy by their name. */
const directives = (policy: string) =>
  Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"/></head><body>${body}</body></html>`;

describe('the policy of a page', () => {
  test('allows no scripts where there are none, and data is no script', () => {
    expect(pagePolicy(page('<p>Text</p>'))).not.toContain('script');
    expect(pagePolicy(page('<script type="application/ld+json">{"a":1}</script>'))).not.toContain('script');
  });

  test.each([
    ['one that stands in the page', '<script>run()</script>', ["'self'", scriptHash('run()')]],
    ['one with data', '<script data-to="{&quot;a&quot;:1}">run()</script>', ["'self'", scriptHash('run()')]],
    ['one whose data has a bracket', '<script data-to="a>b">run()</script>', ["'self'", scriptHash('run()')]],
    [
      'a module that stands in the page',
      '<script type="module">run()</script>',
      ["'self'", scriptHash('run()')],
    ],
    ['the same twice', '<script>run()</script><script>run()</script>', ["'self'", scriptHash('run()')]],
    ['one of a file', '<script type="module" src="/a.js"></script>', ["'self'"]],
    [
      'the search',
      '<site-search></site-search><script src="/a.js"></script>',
      ["'self'", "'wasm-unsafe-eval'"],
    ],
  ])('allows scripts: %s', (_, body, sources) => {
    expect(directives(pagePolicy(page(body)))['script-src']).toBe(sources.join(' '));
  });

  test('a hash is that of the letters, line breaks included', () => {
    expect(scriptHash("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
    expect(scriptHash('\nrun()\n')).not.toBe(scriptHash('run()'));
  });

  test('allows nothing that is not named, no other host, and no script that is not known', () => {
    const policy = pagePolicy(page('<script>run()</script>'));
    expect(directives(policy)).toMatchObject({ 'default-src': "'none'", 'base-uri': "'none'" });
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval(?<!wasm-unsafe-eval)|script-src[^;]*unsafe-inline/);
  });

  test('stands right after the charset, before anything that it rules', () => {
    const html = withPolicy(page('<script>run()</script>'));
    expect(html).toContain(
      '<meta charset="utf-8"/><meta http-equiv="content-security-policy" content="default-src',
    );
    expect(html.match(/content-security-policy/g)).toHaveLength(1);
    expect(() => withPolicy('<html></html>')).toThrow('charset');
  });
});
