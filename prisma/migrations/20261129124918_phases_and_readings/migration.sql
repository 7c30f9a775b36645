-- AlterTable
ALTER TABLE "chat_message" ADD COLUMN     "read_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "room" ADD COLUMN     "phase_began_at" TIMESTAMPTZ(3),
ADD COLUMN     "phase_id" UUID;

-- AddForeignKey
ALTER TABLE "room" ADD CONSTRAINT "room_phase_id_fkey" FOREIGN KEY ("phase_id") REFERENCES "phase"("id") ON DELETE SET NULL ON UPDATE CASCADE;
