-- AlterTable
ALTER TABLE "room" ADD COLUMN     "spotlight_id" UUID;

-- AlterTable
ALTER TABLE "seat" ADD COLUMN     "hands_mirrored" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "hands_turn" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN     "unmute_asked_at" TIMESTAMPTZ(3);

-- AddForeignKey
ALTER TABLE "room" ADD CONSTRAINT "room_spotlight_id_fkey" FOREIGN KEY ("spotlight_id") REFERENCES "seat"("id") ON DELETE SET NULL ON UPDATE CASCADE;
