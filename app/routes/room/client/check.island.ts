import { startIsland } from '#app/ui/island/start-island.tsx'
import { CheckPage } from './check-page.tsx'

startIsland(CheckPage)
