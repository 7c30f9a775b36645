import { Fragment } from 'react'
import { CodeText } from '#app/ui/code-text.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { LanguageProvider, useSay } from '#app/ui/language.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Qr } from '#app/ui/qr.tsx'
import { Slip } from '#app/ui/section.tsx'
import { useShell } from '#app/ui/shell-context.tsx'
import { ScreenOnly } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { slipWords } from '#app/words/agency.ts'
import { type GuestLanguage, htmlLanguage } from '#app/words/language.ts'
import { formatDayTime } from '#app/words/when.ts'

interface SlipContent {
  page: string
  code: string
  expiresAt: Date
  language: GuestLanguage
  qr: { size: number; modules: number[] }
  /** The days of the places that the person has already. */
  dates?: Date[]
}

interface IssuedSlipProps {
  slip: SlipContent
  /** Heading, lead and the way on stay on the screen. */
  heading: string
  lead: string
  next: { to: string; label: string }
  /** For somebody who has a place already. */
  isReturn?: boolean
}

/** The slip of an invitation that was just made, for paper. What the heading says stays on the screen. */
export function IssuedSlip({ slip, heading, lead, next, isReturn = false }: IssuedSlipProps) {
  return (
    <Stack gap="large">
      <ScreenOnly>
        <PageHeading heading={heading} lead={lead} />
      </ScreenOnly>
      <div lang={htmlLanguage(slip.language)}>
        <LanguageProvider language={slip.language}>
          <Paper slip={slip} isReturn={isReturn} />
        </LanguageProvider>
      </div>
      <ScreenOnly>
        <TextLink to={next.to}>{next.label}</TextLink>
      </ScreenOnly>
    </Stack>
  )
}

const sizes = ['a4', 'card'] as const

/** The slip on a whole sheet, or as a card for a wallet: the one that is chosen is seen and printed. */
function Paper(props: { slip: SlipContent; isReturn: boolean }) {
  const say = useSay()
  return (
    <div className="slips">
      <ScreenOnly>
        <ChoiceGroup
          name="paper"
          label={say(slipWords.paper)}
          defaultValue="a4"
          options={sizes.map((value) => ({ value, label: say(slipWords.papers[value]) }))}
        />
      </ScreenOnly>
      <Sheet {...props} />
      <WalletCard {...props} />
    </div>
  )
}

function Sheet({ slip, isReturn }: { slip: SlipContent; isReturn: boolean }) {
  const say = useSay()
  const { page, code, expiresAt, language, qr, dates = [] } = slip
  const { officeName, phone } = useShell().network
  return (
    <Slip
      heading={say(isReturn ? slipWords.returnHeading : slipWords.heading)}
      lead={say(isReturn ? slipWords.returnLead : slipWords.lead)}
      size="a4"
    >
      <p>{say(slipWords.camera)}</p>
      <Qr {...qr} label={say(slipWords.qr)} />
      <p>
        {say(slipWords.type)}
        <br />
        {page}
      </p>
      <CodeText code={code} label={say(slipWords.code)} />
      <p>{say(slipWords.until)({ day: formatDayTime(expiresAt, language) })}</p>
      {dates.length > 0 && (
        <p>
          {say(slipWords.dates)}
          {dates.map((at) => (
            <Fragment key={String(at)}>
              <br />
              {formatDayTime(at, language)}
            </Fragment>
          ))}
        </p>
      )}
      {phone && <p>{say(slipWords.ask)({ office: officeName, phone })}</p>}
    </Slip>
  )
}

/** As large as a business card (91 × 55 mm): what fits into a wallet, and says nothing to whoever finds it. */
function WalletCard({ slip, isReturn }: { slip: SlipContent; isReturn: boolean }) {
  const say = useSay()
  const { page, code, expiresAt, language, qr } = slip
  const { phone } = useShell().network
  return (
    <Slip size="card">
      <Qr {...qr} label={say(slipWords.qr)} />
      <div>
        <p>{say(isReturn ? slipWords.returnHeading : slipWords.heading)}</p>
        <CodeText code={code} />
        <p>{page}</p>
        <p>{say(slipWords.until)({ day: formatDayTime(expiresAt, language) })}</p>
        {phone && <p>{say(slipWords.phone)({ phone })}</p>}
      </div>
    </Slip>
  )
}
