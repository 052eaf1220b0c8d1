import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/language/index.ts', 'src/cli/main.ts'],
  unbundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  dts: true,
  sourcemap: true,
  checks: { pluginTimings: false },
  clean: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
})
