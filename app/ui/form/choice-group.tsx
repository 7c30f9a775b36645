import { ChoiceCard, type Choice } from './choice-card.tsx'
import type { FieldProps } from './field.tsx'
import { Fieldset } from './fieldset.tsx'

interface ChoiceGroupProps extends FieldProps {
  options: Choice[]
  defaultValue?: string
}

/** One of a few, each on a card with room for what it means. */
export function ChoiceGroup({ label, options, defaultValue, ...field }: ChoiceGroupProps) {
  const { id = field.name, name, hint, errors, required, optional } = field
  return (
    <Fieldset {...{ legend: label, id, hint, errors, required, optional }}>
      {options.map((option, index) => (
        <ChoiceCard
          key={option.value}
          {...option}
          type="radio"
          id={index === 0 ? id : `${id}-${option.value}`}
          name={name}
          required={required}
          defaultChecked={option.value === defaultValue}
        />
      ))}
    </Fieldset>
  )
}
