const key = (letter: string) => Buffer.alloc(32, letter).toString('base64')

/** The secrets of every hub and every test: worth nothing outside of them. */
export const testSecrets = {
  ENGAWA_SEAL_KEYS: `test:${key('s')}`,
  ENGAWA_CODE_KEY: key('c'),
  LIVEKIT_API_KEY: 'test-key',
  LIVEKIT_API_SECRET: 'test-secret-of-more-than-32-characters',
}

/** The settings under which a test file runs. Nothing listens on the two ports until a test starts it. */
export function testVariables({
  databaseUrl,
  smtpPort,
  livekitPort,
}: {
  databaseUrl: string
  smtpPort: number
  livekitPort: number
}) {
  return {
    ...testSecrets,
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: '3000',
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    MAIL_FROM: 'hub@engawa.example',
    MAIL_BOUNCES: 'bounces@engawa.example',
    LOG_LEVEL: 'warn',
    LIVEKIT_URL: `ws://127.0.0.1:${livekitPort}`,
  }
}
