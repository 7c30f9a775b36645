export interface SealedColumn {
  table: string
  /** What names a row: the primary key, a UUID. */
  id: string
  column: string
}

/** Every column that holds sealed texts. A test compares the list with the database. */
export const sealedColumns: SealedColumn[] = [
  { table: 'mail_address', id: 'id', column: 'sealed' },
  { table: 'identity', id: 'participant_id', column: 'sealed' },
  { table: 'totp', id: 'staff_id', column: 'sealed' },
  { table: 'mail', id: 'id', column: 'sealed_secret' },
  { table: 'parcel', id: 'id', column: 'sealed_address' },
  { table: 'incident', id: 'id', column: 'sealed_note' },
]
