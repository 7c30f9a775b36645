interface CodeTextProps {
  code: string
  /** Read before the code: 入室キー */
  label?: string
}

/** A code to be read aloud or typed off: large, in groups of four. */
export function CodeText({ code, label }: CodeTextProps) {
  const groups = code.replace(/[\s-]/g, '').match(/.{1,4}/gu) ?? []
  return (
    <p className="code-text">
      {label && <small>{label}</small>}
      <code translate="no">
        {groups.map((group, index) => (
          <span key={index}>{group} </span>
        ))}
      </code>
    </p>
  )
}
