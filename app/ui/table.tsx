import { useId, type ReactNode } from 'react'
import { ScrollRegion } from './scroll-region.tsx'

export interface Column<Row> {
  heading: string
  /** The heading is read aloud, not seen. */
  headingHidden?: boolean
  cell: (row: Row) => ReactNode
  /** This cell names its row. */
  rowHeading?: boolean
  numeric?: boolean
  /** Takes what width is left. */
  wide?: boolean
}

interface TableProps<Row> {
  caption: string
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** On a narrow screen rows become small records; `scroll` keeps them a table. */
  narrow?: 'stack' | 'scroll'
  /** Shown instead where there are no rows: says what to do next. */
  empty?: ReactNode
}

/** Rows of the same kind. Wider than its place, it scrolls by itself, also with the keyboard. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, narrow = 'stack' } = props
  const captionId = useId()
  if (rows.length === 0 && props.empty) return <>{props.empty}</>
  return (
    <ScrollRegion className="scroll" labelledBy={captionId}>
      <table data-narrow={narrow}>
        <caption id={captionId} className={captionHidden ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.heading} scope="col" {...look(column)}>
                <span className={column.headingHidden ? 'visually-hidden' : undefined}>
                  {column.heading}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.heading} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row)
  if (column.rowHeading) {
    return (
      <th scope="row" {...look(column)}>
        {content}
      </th>
    )
  }
  return (
    <td data-label={column.headingHidden ? undefined : column.heading} {...look(column)}>
      {content}
    </td>
  )
}

function look<Row>({ numeric, wide }: Column<Row>) {
  return { 'data-numeric': numeric, 'data-wide': wide }
}
