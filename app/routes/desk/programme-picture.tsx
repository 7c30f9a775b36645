import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { getProgramme } from '#app/domain/programme/get-programme.server.ts'
import { setPicture } from '#app/domain/programme/set-picture.server.ts'
import { programmeTexts } from '#app/domain/session/programme-texts.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink, SubmitButton } from '#app/ui/button.tsx'
import { FileField } from '#app/ui/form/file-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { ProgrammePicture as Picture, pictureSrc } from '#app/ui/programme-picture.tsx'
import { Card } from '#app/ui/section.tsx'
import { programmeDeskWords as words } from '#app/words/programme-desk.ts'
import { parseId } from '../parse-id.ts'
import { redirectWithToast, refusalSentence, whenRefused } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  const programme = await getProgramme({ programmeId: parseId(params.programmeId) })
  const { id, picture } = programme
  const { title } = programmeTexts(programme, languageOf(request))
  return { id, title, src: picture && pictureSrc({ id, hash: picture.hash }) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const programmeId = parseId(params.programmeId)
  const file = (await request.formData()).get('picture')
  const bytes = new Uint8Array(file instanceof Blob ? await file.arrayBuffer() : [])
  return await whenRefused(
    async () => {
      await setPicture({ actor, programmeId, bytes, now: now() })
      return redirectWithToast(request, `/desk/programmes/${programmeId}/picture`, words.pictureSet)
    },
    (refusal) => data({ errors: [refusalSentence(request, refusal)] }, { status: 409 }),
  )
}

export default function ProgrammePicture() {
  const say = useSay()
  const { id, title, src } = useLoaderData<typeof loader>()
  const refused = useActionData<{ errors: string[] }>()
  return (
    <>
      <PageHeading eyebrow={title} heading={say(words.picture)} lead={say(words.pictureLead)} />
      {src && (
        <Card>
          <Picture src={src} />
          <PostButton tone="plain" action={`/desk/programmes/${id}/picture/removal`}>
            {say(words.pictureRemove)}
          </PostButton>
        </Card>
      )}
      <Form files>
        <FileField
          name="picture"
          label={say(words.pictureFile)}
          hint={say(words.pictureHint)}
          errors={refused?.errors}
          required
          accept="image/png,image/jpeg,image/webp"
        />
        <Row>
          <SubmitButton>{say(words.pictureUse)}</SubmitButton>
          <ButtonLink tone="plain" to={`/desk/programmes/${id}`}>
            {say(words.back)}
          </ButtonLink>
        </Row>
      </Form>
    </>
  )
}
