-- AlterTable
ALTER TABLE "network" ADD COLUMN     "phone_hours_easy" TEXT,
ADD COLUMN     "phone_hours_en" TEXT;
