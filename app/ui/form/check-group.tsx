import { ChoiceCard, type Choice } from './choice-card.tsx'
import type { FieldProps } from './field.tsx'
import { Fieldset } from './fieldset.tsx'

interface CheckGroupProps extends Omit<FieldProps, 'required'> {
  options: Choice[]
  /** What is ticked at first. Consent begins with nothing. */
  defaultValue?: string[]
}

/** Any number of a few, each on a card. */
export function CheckGroup({ label, options, defaultValue = [], ...field }: CheckGroupProps) {
  const { id = field.name, name, hint, errors, optional } = field
  return (
    <Fieldset {...{ legend: label, id, hint, errors, optional }}>
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
    </Fieldset>
  )
}
