import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { loadShell } from '#app/routes/shell.server.ts'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { LanguageProvider } from '#app/ui/language.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { needsScript } from '#app/ui/route-handle.ts'
import { ShellContext } from '#app/ui/shell-context.tsx'
import { emptyShell } from '#app/ui/shell.ts'
import { htmlLanguage, say } from '#app/words/language.ts'
import { shellWords } from '#app/words/shell.ts'
import '#app/ui/styles.css'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shell, headers } = await loadShell(request)
  return data(shell, { headers })
}

/** The document around every page, also around those that failed. */
export function Layout({ children }: { children: ReactNode }) {
  const shell = useRouteLoaderData<typeof loader>('root') ?? emptyShell
  const hasScript = needsScript(useMatches())
  const nonce = useNonce()
  return (
    <html lang={htmlLanguage(shell.language)} data-text={shell.textSize}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="same-origin" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#212825" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
        <script src="/fragment.js" nonce={nonce} suppressHydrationWarning defer />
      </head>
      <body>
        <LanguageProvider language={shell.language}>
          <ShellContext.Provider value={shell}>{children}</ShellContext.Provider>
        </LanguageProvider>
        {hasScript && <ScrollRestoration nonce={nonce} />}
        {hasScript && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

/** Neutral on purpose: a title may be read over a shoulder. */
export const meta: MetaFunction<typeof loader> = ({ data: shell }) => [
  { title: say(shellWords.name, shell?.language ?? 'ja') },
]

export function ErrorBoundary() {
  return <ErrorPage />
}
