import { type StaffActor, hasRole } from './actor.ts'

const notFound = () => new Response(null, { status: 404 })

/** @throws Response 404 for anybody but a coordinator: what is not yours looks like what is not there */
export function requireCoordinator(actor: StaffActor): void {
  if (!hasRole(actor, 'coordinator')) throw notFound()
}

/** @throws Response 404 for anybody but an administrator */
export function requireAdministrator(actor: StaffActor): void {
  if (!hasRole(actor, 'administrator')) throw notFound()
}
