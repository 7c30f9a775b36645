import { ChoiceCard } from './choice-card.tsx'
import { FieldNotes, type FieldProps } from './field.tsx'

interface CheckFieldProps extends FieldProps {
  defaultChecked?: boolean
}

/** One thing that is so or not. Sent as `on`. */
export function CheckField({ label, hint, errors, defaultChecked, ...field }: CheckFieldProps) {
  const { id = field.name, name, required } = field
  return (
    <div className="field" data-invalid={errors?.length ? true : undefined}>
      <FieldNotes id={id} errors={errors} />
      <ChoiceCard
        {...{ id, name, label, hint, required, defaultChecked }}
        type="checkbox"
        value="on"
        describedBy={errors?.length ? `${id}-error` : undefined}
        invalid={Boolean(errors?.length)}
      />
    </div>
  )
}
