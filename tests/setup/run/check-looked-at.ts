import { existsSync, readdirSync } from 'node:fs'
import routes from '#app/routes.ts'
import { lookNames, looksFolder, pictureNames } from '../look-at.ts'

type Entry = (typeof routes)[number]

/** The pages of which no browser test of this run has taken all four pictures, by their files. */
export function findUnseenPages(): string[] {
  const pictures = existsSync(looksFolder) ? readdirSync(looksFolder) : []
  return unseenOf(routes.flatMap(pagesOf).map(nameOf), pictures)
}

/** A page is seen when one of its states is there in both widths and both schemes. */
export function unseenOf(pages: string[], pictures: string[]): string[] {
  const taken = new Set(pictures)
  return pages.filter((page) => {
    const looks = lookNames(page, pictures)
    return !looks.some((look) => pictureNames(look).every((picture) => taken.has(picture)))
  })
}

const nameOf = (file: string) => file.replace(/^routes\//, '').replace(/\.tsx$/, '')

/** A layout is seen around every page. */
const pagesOf = ({ file, children }: Entry): string[] =>
  children ? children.flatMap(pagesOf) : file.endsWith('.tsx') ? [file] : []
