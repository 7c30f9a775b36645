import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { SubmitButton } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { CheckGroup } from '#app/ui/form/check-group.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { DateTimeField } from '#app/ui/form/date-time-field.tsx'
import { fieldProps, listProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { NumberField } from '#app/ui/form/number-field.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Row, Stack } from '#app/ui/layout.tsx'
import type { GuestLanguage } from '#app/words/language.ts'
import { formatWeek, formatWeekday, ruleWords as words } from '#app/words/rule.ts'
import { sessionDeskWords } from '#app/words/session-desk.ts'
import { hourFields } from './hour-fields.tsx'
import { patterns, policies, type RuleValues, venues, weekNames } from './rule-schema.ts'

interface RuleFormProps {
  form: FormMetadata<RuleValues, string[]>
  fields: {
    [Name in keyof Required<RuleValues>]: FieldMetadata<RuleValues[Name], RuleValues, string[]>
  }
}

/** Asks for a rule, and shows its year before anything changes: it is sent as a question, not a deed. */
export function RuleForm({ form, fields }: RuleFormProps) {
  const say = useSay()
  const language = useLanguage()
  return (
    <Form form={form} method="get">
      <ChoiceGroup
        {...fieldProps(fields.pattern)}
        label={say(words.pattern)}
        options={patterns.map((value) => ({ value, label: say(words.patterns[value]) }))}
      />
      {whichDates(fields, say, language)}
      {hourFields(fields, say)}
      <ChoiceGroup
        {...fieldProps(fields.closurePolicy)}
        label={say(words.closurePolicy)}
        options={policies.map((value) => ({ value, label: say(words.closurePolicies[value]) }))}
      />
      {where(fields, say)}
      <Details summary={say(words.more)}>
        <TextField
          {...fieldProps(fields.zone)}
          label={say(words.zone)}
          hint={say(words.zoneHint)}
          width="medium"
        />
      </Details>
      <SubmitButton tone="quiet">{say(words.look)}</SubmitButton>
    </Form>
  )
}

type Fields = RuleFormProps['fields']
type Say = ReturnType<typeof useSay>

/** Hidden where another pattern is chosen. */
function NotFor({ patterns: not, children }: { patterns: string; children: ReactNode }) {
  return <div data-not={not}>{children}</div>
}

/** Functions and no components: the form reads the labels of its fields for its summary. */
function whichDates(fields: Fields, say: Say, language: GuestLanguage) {
  return (
    <Stack>
      <NotFor patterns="fixed_dates">
        <Select
          {...fieldProps(fields.weekday)}
          label={say(words.weekday)}
          options={[1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
            value: String(weekday),
            label: formatWeekday(weekday, language),
          }))}
        />
      </NotFor>
      <NotFor patterns="every_n_weeks fixed_dates">
        <CheckGroup
          {...listProps(fields.weeks)}
          label={say(words.weeks)}
          beside
          options={weekNames.map((value) => ({
            value,
            label: formatWeek(Number(value), language),
          }))}
        />
      </NotFor>
      <NotFor patterns="monthly_weekdays fixed_dates">
        <NumberField
          {...fieldProps(fields.everyWeeks)}
          label={say(words.everyWeeks)}
          unit={say(words.weeksUnit)}
        />
      </NotFor>
      <NotFor patterns="monthly_weekdays every_n_weeks">
        <TextArea
          {...fieldProps(fields.dates)}
          label={say(words.dates)}
          hint={say(words.datesHint)}
          rows={6}
        />
      </NotFor>
      <NotFor patterns="fixed_dates">
        <Row>
          <DateTimeField {...fieldProps(fields.startsOn)} kind="date" label={say(words.startsOn)} />
          <DateTimeField
            {...fieldProps(fields.endsOn)}
            kind="date"
            label={say(words.endsOn)}
            hint={say(words.endsOnHint)}
          />
        </Row>
      </NotFor>
    </Stack>
  )
}

function where(fields: Fields, say: Say) {
  return (
    <>
      <ChoiceGroup
        {...fieldProps(fields.venue)}
        label={say(sessionDeskWords.venue)}
        options={venues.map((value) => ({ value, label: say(sessionDeskWords.venues[value]) }))}
      />
      <TextField
        {...fieldProps(fields.place)}
        label={say(sessionDeskWords.place)}
        hint={say(sessionDeskWords.placeHint)}
      />
    </>
  )
}
