import { inject } from 'vitest'
import { cloneTemplate } from './clone-template.ts'

/** The address of a new, empty database, for a test that cannot share the one of its file. */
export const freshDatabase = (): Promise<string> => cloneTemplate(inject('databaseServer'))
