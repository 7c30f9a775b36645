import { parseWithZod } from '@conform-to/zod/v4'
import type { Submission } from '@conform-to/react'
import { data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { Refusal } from '#app/platform/refusal.ts'
import { formWords } from '#app/words/form.ts'
import { type Text, say } from '#app/words/language.ts'
import { refusalWords } from '#app/words/refusal.ts'
import { cookieHeaders } from './cookies.server.ts'
import { languageOf, toastCookie } from './shell.server.ts'

/** A form as it was sent, checked against its schema, with mistakes named in the reader's language. */
export async function readForm<Schema extends z.ZodType>(request: Request, schema: Schema) {
  return readFields(request, await request.formData(), schema)
}

/** The same for values that came another way: a question in the page's address. */
export function readFields<Schema extends z.ZodType>(
  request: Request,
  values: FormData | URLSearchParams,
  schema: Schema,
) {
  const language = languageOf(request)
  return parseWithZod(values, {
    schema,
    error: (issue) => {
      if (issue.code === 'invalid_type' && issue.input === undefined)
        return say(formWords.missing, language)
      if (issue.code === 'too_big') return say(formWords.tooLong, language)
      if (issue.code === 'too_small') return say(formWords.tooShort, language)
      return say(formWords.malformed, language)
    },
  })
}

/**
 * The one shape of an answer to a form: the mistakes at their fields, an expected no at the top of
 * the same form, or what `work` makes of the values.
 */
export async function reply<Value, Done>(
  request: Request,
  submission: Submission<unknown, string[], Value>,
  work: (value: Value) => Promise<Done>,
) {
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 })
  return await whenRefused(
    () => work(submission.value),
    (refusal) => {
      const formErrors = [refusalSentence(request, refusal)]
      return data(submission.reply({ formErrors }), { status: statusOf(refusal) })
    },
  )
}

/** Does the work, and something else where the answer is an expected no. */
export async function whenRefused<Done, Instead>(
  work: () => Promise<Done>,
  instead: (refusal: Refusal) => Instead,
): Promise<Done | Instead> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return instead(error)
  }
}

/** An expected no in the reader's words. */
export const refusalSentence = (request: Request, { reason }: Refusal): string =>
  say(refusalWords[reason], languageOf(request))

/**
 * For a button that has no form of its own to answer in: does the work and goes on to a page, where a
 * sentence says what happened, also when it was an expected no.
 */
export async function goOn(
  request: Request,
  to: string,
  work: () => Promise<unknown>,
  done?: Text,
): Promise<Response> {
  return await whenRefused(
    async () => {
      await work()
      return redirectWithToast(request, to, done)
    },
    (refusal) => redirectWithNo(to, refusalSentence(request, refusal)),
  )
}

/** Goes on to a page, with a sentence about what was done. */
export function redirectWithToast(request: Request, to: string, done?: Text): Response {
  if (!done) return redirect(to)
  return redirect(to, { headers: cookieHeaders(toastCookie(say(done, languageOf(request)))) })
}

/** Goes on to a page, with a sentence about why nothing was done. */
export const redirectWithNo = (to: string, sentence: string): Response =>
  redirect(to, { headers: cookieHeaders(toastCookie(sentence, 'bad')) })

const statusOf = ({ reason }: Refusal) =>
  reason === 'too_many_tries' || reason === 'too_many_newcomers' ? 429 : 409
