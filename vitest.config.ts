import { defineConfig } from 'vitest/config';

/** Tests of the built site and in the browser read `dist`: `npm run check` builds it before. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // How long a page on a busy machine may take: a second, if nothing is said.
    expect: { poll: { timeout: 30_000 } },
  },
});
