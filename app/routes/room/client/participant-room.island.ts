import { startIsland } from '#app/ui/island/start-island.tsx'
import { ParticipantRoomPage } from './participant-room-page.tsx'

startIsland(ParticipantRoomPage)
