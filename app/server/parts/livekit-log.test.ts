import { expect, test } from 'vitest'
import { redactLine } from './livekit-log.ts'

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzZWF0In0.c2lnbmF0dXJl'

test.each([
  [`invalid token: ${jwt}, error: expired`, 'invalid token: [redacted], error: expired'],
  [`GET /rtc?access_token=${jwt}&auto=1`, 'GET /rtc?access_token=[redacted]&auto=1'],
  ['GET /rtc?join_request=CgIIAQ&x=1', 'GET /rtc?join_request=[redacted]&x=1'],
  ['{"turnPassword":"abc","sid":"RM_1"}', '{"turnPassword":"[redacted]","sid":"RM_1"}'],
  ['{"msg":"starting LiveKit server"}', '{"msg":"starting LiveKit server"}'],
])('%s', (line, expected) => {
  expect(redactLine(line)).toBe(expected)
})
