import { ChoiceCard, type Choice } from './choice-card.tsx'
import type { FieldProps } from './field.tsx'
import { Fieldset } from './fieldset.tsx'

interface CheckGroupProps extends Omit<FieldProps, 'required'> {
  options: Choice[]
  /** What is ticked at first. Consent begins with nothing. */
  defaultValue?: string[]
  /** Short ones stand beside one another. */
  beside?: boolean
}

/** Any number of a few, each on a card. */
export function CheckGroup({
  label,
  options,
  defaultValue = [],
  beside,
  ...field
}: CheckGroupProps) {
  const { id = field.name, name, hint, errors, optional } = field
  return (
    <Fieldset {...{ legend: label, id, hint, errors, optional }}>
      <div className="choices" data-beside={beside}>
        {options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            {...option}
            type="checkbox"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            defaultChecked={defaultValue.includes(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
