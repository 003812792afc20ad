import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const server = process.env.MINQIAO_SERVER ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  build: {
    sourcemap: false,
    target: 'es2020',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      output: {
        // What changes seldom, apart from what we change often.
        manualChunks: {
          react: ['react', 'react-dom', 'react-router-dom'],
          words: ['i18next', 'react-i18next'],
          query: ['@tanstack/react-query', 'openapi-fetch'],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    // The server answers its own pages only.
    proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } } },
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], css: false, restoreMocks: true, testTimeout: 60_000 },
})
