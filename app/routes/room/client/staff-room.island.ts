import { startIsland } from '#app/ui/island/start-island.tsx'
import { StaffRoomPage } from './staff-room-page.tsx'

startIsland(StaffRoomPage)
