/** The very text that will be sent, letter by letter, with its line breaks. */
export function BlockPreview({ children }: { children: string }) {
  return <blockquote className="block-preview">{children}</blockquote>
}
