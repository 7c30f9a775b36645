/** What stands on a label. */
export interface ParcelAddress {
  /** Whom the parcel is for, as it stands at the door: it need not be a legal name. */
  name: string
  postcode: string
  address: string
}

/**
 * An address that a parcel can go to, or null. Names and addresses stay as they were typed, the postcode
 * becomes 060-0042 whatever width it was typed in.
 */
export function parseParcelAddress({
  name,
  postcode,
  address,
}: ParcelAddress): ParcelAddress | null {
  const digits = postcode.normalize('NFKC').replaceAll(/[\s〒ー―‐−-]/g, '')
  if (!/^\d{7}$/.test(digits)) return null
  const kept = { name: name.trim(), address: address.trim() }
  if (!kept.name || !kept.address) return null
  return { ...kept, postcode: `${digits.slice(0, 3)}-${digits.slice(3)}` }
}
