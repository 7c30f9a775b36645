import { SubmitButton } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Lead } from '#app/ui/text.tsx'
import { homeWords, sessionWords } from '#app/words/participant.ts'
import { registrationWords as words } from '#app/words/registration.ts'
import { formatDayTime } from '#app/words/when.ts'

interface OwnSession {
  id: string
  ownState: keyof typeof words.state | null
  offerEndsAt: Date | string | null
  ahead: number
  standing: string
  asksAge: boolean
  needsGuardian: boolean
  areDoorsOpen: boolean
  hasSaidComing: boolean
  /** Within the three days in which people are reminded. */
  isNear: boolean
  isLobbyOpen: boolean
}

/**
 * What the person can do about a session now: apply, wait, take an offered place, come in, give it back.
 * Nothing, where it was cancelled or is over.
 */
export function OwnStep({ session }: { session: OwnSession }) {
  const say = useSay()
  const { id, ownState, isLobbyOpen, standing } = session
  if (standing === 'session_cancelled' || standing === 'session_over') return null
  return (
    <>
      {isLobbyOpen && ownState !== 'offered' && (
        <PostButton size="big" action={`/room/${id}/entry`}>
          {say(homeWords.enter)}
        </PostButton>
      )}
      {isLobbyOpen && ownState === null && <Lead>{say(words.dropIn)}</Lead>}
      {ownState === null && <Apply session={session} />}
      {ownState === 'offered' && <Offer session={session} />}
      {ownState === 'waitlisted' && <Lead>{say(words.ahead)({ count: session.ahead })}</Lead>}
      {ownState === 'applied' && (
        <Note>
          <p>{say(session.needsGuardian ? words.guardianNote : words.appliedNote)}</p>
        </Note>
      )}
      {ownState === 'confirmed' && session.isNear && <Coming session={session} />}
      {ownState !== null && ownState !== 'offered' && <GiveBack session={session} />}
    </>
  )
}

function Apply({ session }: { session: OwnSession }) {
  const say = useSay()
  const { id, standing, asksAge, isLobbyOpen } = session
  if (standing !== 'place' && standing !== 'waitlist') return null
  const isWaiting = standing === 'waitlist'
  return (
    <Form action={`/sessions/${id}/registration`}>
      {asksAge && (
        <ChoiceGroup
          name="age"
          label={say(words.age)}
          hint={say(words.ageHint)}
          required
          options={(['adult', 'minor'] as const).map((value) => ({
            value,
            label: say(words.ages[value]),
          }))}
        />
      )}
      <SubmitButton size="big" tone={isLobbyOpen ? 'quiet' : 'primary'}>
        {say(isWaiting ? words.wait : sessionWords.apply)}
      </SubmitButton>
      <Lead>{say(isWaiting ? words.waitNote : sessionWords.applyNote)}</Lead>
    </Form>
  )
}

/** A place that is kept for the person for a time. */
export function Offer({ session: { id, offerEndsAt } }: { session: OwnSession }) {
  const say = useSay()
  const language = useLanguage()
  if (!offerEndsAt) return null
  return (
    <Note tone="warm" heading={say(words.offeredHeading)}>
      <p>{say(words.offeredUntil)({ until: formatDayTime(offerEndsAt, language) })}</p>
      <Row fill>
        <PostButton action={`/sessions/${id}/offer/acceptance`}>{say(words.take)}</PostButton>
        <PostButton tone="plain" action={`/sessions/${id}/registration/cancellation`}>
          {say(words.leaveIt)}
        </PostButton>
      </Row>
    </Note>
  )
}

/** One press that says yes; giving the place back says no. */
function Coming({ session: { id, hasSaidComing, areDoorsOpen } }: { session: OwnSession }) {
  const say = useSay()
  if (areDoorsOpen) return null
  if (hasSaidComing) return <Lead>{say(words.saidComingNote)}</Lead>
  return (
    <PostButton size="big" action={`/sessions/${id}/registration/coming`}>
      {say(words.sayComing)}
    </PostButton>
  )
}

const stops = {
  applied: words.takeBack,
  waitlisted: words.stopWaiting,
  confirmed: sessionWords.giveBack,
}

function GiveBack({ session: { id, ownState, areDoorsOpen } }: { session: OwnSession }) {
  const say = useSay()
  if (ownState === null || ownState === 'offered') return null
  if (areDoorsOpen) return <Lead>{say(words.doorsOpenNote)}</Lead>
  return (
    <PostButton tone="plain" action={`/sessions/${id}/registration/cancellation`}>
      {say(stops[ownState])}
    </PostButton>
  )
}
