import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

/** `ENGAWA_BUILD=test` makes the build whose clock tests may move, beside the real one. */
const isTestBuild = process.env.ENGAWA_BUILD === 'test'

export default defineConfig({
  plugins: [
    !process.env.VITEST &&
      remix({ ...remixConfig, buildDirectory: isTestBuild ? 'build-test' : 'build' }),
  ],
  define: { __TEST_CLOCK__: isTestBuild },
  css: {
    postcss: {
      plugins: [
        {
          // Of the Digital Agency's two hundred tokens a page carries the dozens that are read.
          postcssPlugin: 'keep-used-tokens',
          OnceExit(styles) {
            const read = styles.toString().matchAll(/var\((--[\w-]+)/g)
            const used = new Set([...read].map((match) => match[1]))
            styles.walkDecls(/^--/, (token) => {
              if (!used.has(token.prop)) token.remove()
            })
          },
        },
      ],
    },
  },
  // The content security policy allows no data: addresses.
  build: { assetsInlineLimit: 0 },
})
