/**
 * Whether a text is a 全国地方公共団体コード of Hokkaido: six digits, `01` first, check digit right
 * (weights 6 to 2, modulo 11).
 */
export function isHokkaidoCode(code: string): boolean {
  if (!/^01\d{4}$/.test(code)) return false
  const digits = [...code].map(Number)
  const sum = digits.slice(0, 5).reduce((total, digit, index) => total + digit * (6 - index), 0)
  const check = sum < 11 ? 11 - sum : (11 - (sum % 11)) % 10
  return check % 10 === digits[5]
}
