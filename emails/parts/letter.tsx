import { render } from '@react-email/render'
import type { ReactElement, ReactNode } from 'react'
import { type GuestLanguage, htmlLanguage, say } from '#app/words/language.ts'
import { mailWords } from '#app/words/mail.ts'
import type { Office } from './mail-content.ts'

const ink = '#1a1a1c'
const green = '#115a36'
const soft = '#4d4d4f'
const paragraph = { margin: '0 0 16px', fontSize: '17px', lineHeight: '1.75', color: ink }
const fontFamily =
  '"Hiragino Sans", "Noto Sans JP", "Yu Gothic", "Meiryo", system-ui, "Segoe UI", sans-serif'

interface LetterProps extends Partial<Office> {
  language: GuestLanguage
  children: ReactNode
}

/**
 * The sheet that every message is written on: no picture, no outside address, nothing that counts
 * readers. Written as plain elements: `@react-email/components` adds a second to every start.
 */
export function Letter({ language, officeName, phone, children }: LetterProps) {
  return (
    <html lang={htmlLanguage(language)} dir="ltr">
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="color-scheme" content="light" />
        <title>{say(mailWords.sender, language)}</title>
      </head>
      <body style={{ margin: 0, backgroundColor: '#ffffff', fontFamily }}>
        <table role="presentation" align="center" width="100%" style={{ maxWidth: '560px' }}>
          <tbody>
            <tr>
              <td style={{ padding: '24px 20px' }}>
                <p style={{ ...paragraph, color: soft }}>{say(mailWords.sender, language)}</p>
                {children}
                {officeName && (
                  <p style={{ ...paragraph, color: soft, fontSize: '15px', marginTop: '32px' }}>
                    {say(mailWords.askHeading, language)}
                    <br />
                    {officeName}
                    {phone && <br />}
                    {phone && say(mailWords.phone, language)({ phone })}
                  </p>
                )}
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )
}

/** One idea. */
export function Sentence({ children }: { children: ReactNode }) {
  return <p style={paragraph}>{children}</p>
}

/** What stands below one another: a title, an hour, a place. */
export function Lines({ children }: { children: string }) {
  return (
    <p style={{ ...paragraph, fontWeight: 700 }}>
      {children.split('\n').map((line) => (
        <span key={line} style={{ display: 'block' }}>
          {line}
        </span>
      ))}
    </p>
  )
}

/** A code to type off or to read aloud. */
export function Code({ children }: { children: string }) {
  const look = { ...paragraph, fontFamily: 'monospace', fontSize: '26px', letterSpacing: '0.08em' }
  return <p style={look}>{children}</p>
}

/** The next step, with its address in sight below, for readers whose mail shows no links. */
export function Step({ to, children }: { to: string; children: string }) {
  const button = {
    ...paragraph,
    display: 'inline-block',
    padding: '12px 24px',
    borderRadius: '8px',
  }
  return (
    <>
      <a href={to} style={{ ...button, backgroundColor: green, color: '#ffffff' }}>
        {children}
      </a>
      <p style={{ ...paragraph, color: soft, fontSize: '14px', wordBreak: 'break-all' }}>{to}</p>
    </>
  )
}

/** The letter as HTML. */
export const asHtml = async (letter: ReactElement): Promise<string> => await render(letter)
