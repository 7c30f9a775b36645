-- AlterEnum
ALTER TYPE "message_kind" ADD VALUE 'personal';

-- AlterTable
ALTER TABLE "chat_message" ADD COLUMN     "to_seat_id" UUID;

-- AddForeignKey
ALTER TABLE "chat_message" ADD CONSTRAINT "chat_message_to_seat_id_fkey" FOREIGN KEY ("to_seat_id") REFERENCES "seat"("id") ON DELETE CASCADE ON UPDATE CASCADE;
