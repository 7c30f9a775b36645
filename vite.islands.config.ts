import { readdirSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vite'
import { keepOneLanguage } from './bin/keep-one-language.mjs'

/**
 * The islands: pages that a browser takes over without the framework, once for each language (`--mode ja`),
 * drawn by Preact, which is a tenth of React. See docs/decisions/0024-islands.md.
 */
const buildFolder = process.env.ENGAWA_BUILD === 'test' ? 'build-test' : 'build'
const ending = /\.island\.tsx?$/

const input = Object.fromEntries(
  readdirSync('app/routes', { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => [path.basename(file).replace(ending, ''), path.join('app/routes', file)]),
)

export default defineConfig(({ mode: language }) => ({
  base: '/islands/',
  publicDir: false,
  plugins: [keepOneLanguage(language)],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  resolve: {
    alias: [
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react$/, replacement: 'preact/compat' },
    ],
  },
  build: {
    outDir: `${buildFolder}/islands`,
    // The languages lie side by side; what is the same in all has one name.
    emptyOutDir: false,
    manifest: `${language}.json`,
    modulePreload: { polyfill: false },
    assetsDir: '',
    assetsInlineLimit: 0,
    rollupOptions: { input },
  },
}))
