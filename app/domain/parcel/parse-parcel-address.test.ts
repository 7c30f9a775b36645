import { expect, test } from 'vitest'
import { parseParcelAddress } from './parse-parcel-address.ts'

const typed = { name: ' 葛󠄀城 ', postcode: '060-0042', address: '札幌市中央区大通西1丁目 ' }

test.each(['060-0042', '0600042', '０６０－００４２', '〒060 0042', '060ー0042'])(
  '%s is a postcode',
  (postcode) => {
    expect(parseParcelAddress({ ...typed, postcode })).toEqual({
      name: '葛󠄀城',
      postcode: '060-0042',
      address: '札幌市中央区大通西1丁目',
    })
  },
)

test.each([{ postcode: '060' }, { postcode: '' }, { name: ' ' }, { address: '　' }])(
  '%o is no label',
  (change) => {
    expect(parseParcelAddress({ ...typed, ...change })).toBeNull()
  },
)
