import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { Details } from '#app/ui/details.tsx'
import { CheckGroup } from '#app/ui/form/check-group.tsx'
import { CheckField } from '#app/ui/form/check-field.tsx'
import { checkProps, fieldProps, listProps } from '#app/ui/form/field-props.ts'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { NumberField } from '#app/ui/form/number-field.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { programmeDeskWords as words } from '#app/words/programme-desk.ts'
import { programmeSwitches, reminderLeads, type ProgrammeValues } from './programme-schema.ts'

interface ProgrammeFormProps {
  form: FormMetadata<ProgrammeValues, string[]>
  fields: {
    [Name in keyof Required<ProgrammeValues>]: FieldMetadata<
      ProgrammeValues[Name],
      ProgrammeValues,
      string[]
    >
  }
  children: ReactNode
}

/** Everything that can be said of a programme; the children are its button. */
export function ProgrammeForm({ form, fields, children }: ProgrammeFormProps) {
  const say = useSay()
  return (
    <Form form={form}>
      <Fieldset legend={say(words.title)} hint={say(words.textsHint)}>
        <TextField {...fieldProps(fields.titleJa)} label={say(words.ja)} />
        <TextField {...fieldProps(fields.titleEasy)} label={say(words.easy)} />
        <TextField {...fieldProps(fields.titleEn)} label={say(words.en)} />
      </Fieldset>
      <Fieldset legend={say(words.description)} hint={say(words.textsHint)}>
        <TextArea {...fieldProps(fields.descriptionJa)} label={say(words.ja)} rows={3} />
        <TextArea {...fieldProps(fields.descriptionEasy)} label={say(words.easy)} rows={3} />
        <TextArea {...fieldProps(fields.descriptionEn)} label={say(words.en)} rows={3} />
      </Fieldset>
      <Details summary={say(words.audience)}>
        <TextArea {...fieldProps(fields.audienceJa)} label={say(words.ja)} rows={2} />
        <TextArea {...fieldProps(fields.audienceEasy)} label={say(words.easy)} rows={2} />
        <TextArea {...fieldProps(fields.audienceEn)} label={say(words.en)} rows={2} />
      </Details>
      <Details summary={say(words.bring)}>
        <TextArea {...fieldProps(fields.bringJa)} label={say(words.ja)} rows={2} />
        <TextArea {...fieldProps(fields.bringEasy)} label={say(words.easy)} rows={2} />
        <TextArea {...fieldProps(fields.bringEn)} label={say(words.en)} rows={2} />
      </Details>
      <TextField
        {...fieldProps(fields.agencyTitle)}
        label={say(words.agencyTitle)}
        hint={say(words.agencyTitleHint)}
      />
      <Fieldset legend={say(words.people)}>
        <NumberField
          {...fieldProps(fields.capacity)}
          label={say(words.capacity)}
          hint={say(words.capacityHint)}
          unit={say(words.peopleUnit)}
        />
        <NumberField
          {...fieldProps(fields.groupSize)}
          label={say(words.groupSize)}
          hint={say(words.groupSizeHint)}
          unit={say(words.peopleUnit)}
        />
        <NumberField
          {...fieldProps(fields.minimumStaff)}
          label={say(words.minimumStaff)}
          hint={say(words.minimumStaffHint)}
          unit={say(words.peopleUnit)}
        />
      </Fieldset>
      <CheckGroup
        {...listProps(fields.reminderLeads)}
        label={say(words.reminders)}
        hint={say(words.remindersHint)}
        beside
        options={reminderLeads.map((value) => ({ value, label: say(words.leads[value]) }))}
      />
      <Fieldset legend={say(words.ways)}>
        {programmeSwitches.map((name) => (
          <CheckField
            key={name}
            {...checkProps(fields[name])}
            label={say(words.switches[name].label)}
            hint={say(words.switches[name].hint)}
          />
        ))}
      </Fieldset>
      {children}
    </Form>
  )
}
