import { expect, test } from 'vitest'
import { pictureNames } from '#tests/setup/look-at.ts'
import { unseenOf } from '#tests/setup/run/check-looked-at.ts'

const page = 'participant/feedback'
const all = pictureNames('participant-feedback')

test('a page is looked at when all four pictures of one look are there', () => {
  expect(unseenOf([page], all)).toEqual([])
  expect(unseenOf([page], pictureNames('participant-feedback.withheld'))).toEqual([])
})

test('a picture less, or those of a page with a longer name, do not count', () => {
  expect(unseenOf([page], [])).toEqual([page])
  for (const missing of all)
    expect(
      unseenOf(
        [page],
        all.filter((picture) => picture !== missing),
      ),
    ).toEqual([page])
  expect(unseenOf([page], pictureNames('participant-feedback-sentence'))).toEqual([page])
})
