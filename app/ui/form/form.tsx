import type { FormEvent, ReactNode } from 'react'
import { ErrorSummary, type SummaryError } from './error-summary.tsx'
import { labelsIn } from './labels-in.ts'

/** What is read of a form's metadata by @conform-to/react. */
interface FormSource {
  id: string
  errors: string[] | undefined
  allErrors: Record<string, string[]>
  noValidate: boolean
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

interface FormProps {
  /** The metadata of `useForm`: wires validation and shows what is wrong at the top. */
  form?: FormSource
  id?: string
  action?: string
  method?: 'post' | 'get'
  /** Carries files. */
  files?: boolean
  children: ReactNode
}

/** A form that works without script. Fields below one another, what is wrong at the top. */
export function Form({ form, method = 'post', files, children, ...props }: FormProps) {
  const wiring = form && { id: form.id, noValidate: form.noValidate, onSubmit: form.onSubmit }
  return (
    <form
      className="form"
      method={method}
      encType={files ? 'multipart/form-data' : undefined}
      {...props}
      {...wiring}
    >
      {form && <ErrorSummary errors={summarise(form, labelsIn(children))} />}
      {children}
    </form>
  )
}

/** The form's own errors first, then those of its fields with the way to each. */
function summarise(form: FormSource, labels: Map<string, string>): SummaryError[] {
  const own = form.errors?.map((text) => ({ text })) ?? []
  const ofFields = Object.entries(form.allErrors).flatMap(([name, errors]) => {
    const id = `${form.id}-${name}`
    return name === '' ? [] : errors.map((text) => ({ id, text, label: labels.get(id) }))
  })
  return [...own, ...ofFields]
}
