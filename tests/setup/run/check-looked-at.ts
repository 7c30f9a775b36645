import { existsSync, readdirSync } from 'node:fs'
import routes from '#app/routes.ts'
import { looksFolder } from '../look-at.ts'

type Entry = (typeof routes)[number]

/** The pages that no browser test has taken a picture of in this run, by their files. */
export function findUnseenPages(): string[] {
  const pictures = existsSync(looksFolder) ? readdirSync(looksFolder) : []
  return routes
    .flatMap(pagesOf)
    .map((file) => file.replace(/^routes\//, '').replace(/\.tsx$/, ''))
    .filter((page) => {
      const name = page.replaceAll('/', '-')
      return !pictures.some(
        (picture) => picture.startsWith(`${name}-`) || picture.startsWith(`${name}.`),
      )
    })
}

/** A layout is seen around every page. */
const pagesOf = ({ file, children }: Entry): string[] =>
  children ? children.flatMap(pagesOf) : file.endsWith('.tsx') ? [file] : []
