import { expect, test } from 'vitest'
import { labelsIn } from './labels-in.ts'
import { TextField } from './text-field.tsx'

test('fields are found by their ids, however deep they stand', () => {
  const labels = labelsIn(
    <>
      <TextField name="name" id="f-name" label="名前" />
      <div>
        {null}
        <section>
          <TextField name="phone" id="f-phone" label="電話" />
        </section>
      </div>
    </>,
  )
  expect([...labels]).toEqual([
    ['f-name', '名前'],
    ['f-phone', '電話'],
  ])
})
