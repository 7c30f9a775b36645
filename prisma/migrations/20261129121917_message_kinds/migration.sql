-- CreateEnum
CREATE TYPE "message_kind" AS ENUM ('talk', 'announcement', 'door');

-- AlterTable
ALTER TABLE "chat_message" ADD COLUMN     "kind" "message_kind" NOT NULL DEFAULT 'talk';
