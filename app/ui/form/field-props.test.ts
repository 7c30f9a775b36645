import { expect, test } from 'vitest'
import { checkProps, fieldProps, listProps } from './field-props.ts'

const field = { id: 'f-x', name: 'x', errors: undefined, required: true, maxLength: 20 }

test('a field begins with what the person had written', () => {
  const props = fieldProps({ ...field, initialValue: 'つばめ', errors: ['短いです'] })
  expect(props).toMatchObject({ id: 'f-x', name: 'x', required: true, maxLength: 20 })
  expect(props).toMatchObject({ defaultValue: 'つばめ', errors: ['短いです'] })
})

test.each([
  ['nothing', undefined, []],
  ['one value', 'a', ['a']],
  ['several', ['a', 'b'], ['a', 'b']],
])('a group of boxes begins with %s', (_, initialValue, ticked) => {
  expect(listProps({ ...field, initialValue }).defaultValue).toEqual(ticked)
})

test('a box is ticked only if it was sent ticked', () => {
  expect(checkProps({ ...field, initialValue: 'on' }).defaultChecked).toBe(true)
  expect(checkProps({ ...field, initialValue: undefined }).defaultChecked).toBe(false)
})
