import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChoiceGroup } from './choice-group.tsx'
import { MailField } from './mail-field.tsx'
import { TextField } from './text-field.tsx'

test('label, hint and error are tied to the control', () => {
  const html = renderToStaticMarkup(
    <TextField
      name="nickname"
      id="f-nickname"
      label="よび名"
      hint="見える名前"
      errors={['短い']}
    />,
  )
  expect(html).toContain('for="f-nickname"')
  expect(html).toContain('aria-describedby="f-nickname-hint f-nickname-error" aria-invalid="true"')
  expect(html).toContain('<p class="field-error" id="f-nickname-error">短い</p>')
})

test('a field in order carries no trace of an error', () => {
  const html = renderToStaticMarkup(<TextField name="nickname" label="よび名" errors={[]} />)
  expect(html).not.toMatch(/aria-|invalid|error/)
})

test('no browser refuses an old carrier address', () => {
  const html = renderToStaticMarkup(<MailField name="mail" label="メール" />)
  expect(html).toContain('type="text"')
  expect(html).not.toContain('pattern')
})

test('the summary’s link leads to the first of the choices', () => {
  const html = renderToStaticMarkup(
    <ChoiceGroup
      name="seat"
      id="f-seat"
      label="席"
      defaultValue="text"
      options={[
        { value: 'voice', label: '声だけ' },
        { value: 'text', label: '文字だけ' },
      ]}
    />,
  )
  expect(html).toMatch(/<input [^>]*id="f-seat"[^>]*value="voice"|value="voice"[^>]*id="f-seat"/)
  expect(html.match(/checked=""/g)).toHaveLength(1)
})
