import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': import.meta.dirname}},
  test: {include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/src/**/*.test.ts']},
});
