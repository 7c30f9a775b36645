-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "held_until" TIMESTAMPTZ(3);
