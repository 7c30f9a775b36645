-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "mail_kind" ADD VALUE 'reminder';
ALTER TYPE "mail_kind" ADD VALUE 'place_offered';
ALTER TYPE "mail_kind" ADD VALUE 'place_confirmed';
ALTER TYPE "mail_kind" ADD VALUE 'application_declined';
ALTER TYPE "mail_kind" ADD VALUE 'session_moved';
ALTER TYPE "mail_kind" ADD VALUE 'session_cancelled';

-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "reminders_stopped_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "programme" ADD COLUMN     "reminder_leads" INTEGER[] DEFAULT ARRAY[4320, 1440, 30]::INTEGER[];

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "said_coming_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "reminder" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "lead_minutes" INTEGER NOT NULL,
    "start_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reminder_registration_id_start_at_lead_minutes_key" ON "reminder"("registration_id", "start_at", "lead_minutes");

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
