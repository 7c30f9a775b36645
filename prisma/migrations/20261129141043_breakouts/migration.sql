-- CreateEnum
CREATE TYPE "breakout_entry" AS ENUM ('chosen', 'assigned', 'asked');

-- AlterTable
ALTER TABLE "room" ADD COLUMN     "entry" "breakout_entry",
ADD COLUMN     "parent_id" UUID,
ADD COLUMN     "theme" TEXT,
ALTER COLUMN "session_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "seat" ADD COLUMN     "asked_into_id" UUID,
ADD COLUMN     "breakout_id" UUID;

-- CreateIndex
CREATE INDEX "room_parent_id_idx" ON "room"("parent_id");

-- AddForeignKey
ALTER TABLE "room" ADD CONSTRAINT "room_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_breakout_id_fkey" FOREIGN KEY ("breakout_id") REFERENCES "room"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_asked_into_id_fkey" FOREIGN KEY ("asked_into_id") REFERENCES "room"("id") ON DELETE SET NULL ON UPDATE CASCADE;
