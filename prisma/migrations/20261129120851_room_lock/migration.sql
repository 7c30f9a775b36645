-- AlterTable
ALTER TABLE "room" ADD COLUMN     "locked_at" TIMESTAMPTZ(3);
