import { defineConfig } from 'vite'

/** The processes around the pages: `build/hub/main.js` and the like. Packages stay outside. */
const isTestBuild = process.env.ENGAWA_BUILD === 'test'

export default defineConfig({
  define: { __TEST_CLOCK__: isTestBuild },
  esbuild: { jsx: 'automatic' },
  build: {
    ssr: true,
    outDir: isTestBuild ? 'build-test/hub' : 'build/hub',
    target: 'node24',
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    rollupOptions: {
      input: {
        main: 'app/server/main.ts',
        'sign-in': 'app/server/sign-in.ts',
        'rotate-keys': 'app/server/rotate-keys.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
