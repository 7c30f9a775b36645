-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "mail_kind" ADD VALUE 'venue_changed';
ALTER TYPE "mail_kind" ADD VALUE 'calendar_entry';

-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "calendar_since" TIMESTAMPTZ(3),
ADD COLUMN     "calendar_title" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "calendar_version" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "feed" (
    "id" UUID NOT NULL,
    "participant_id" UUID,
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_entry" (
    "registration_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_entry_pkey" PRIMARY KEY ("registration_id")
);

-- CreateTable
CREATE TABLE "venue_change" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "from_venue" "session_venue" NOT NULL,
    "from_place" TEXT,
    "reason" TEXT,
    "staff_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "venue_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "feed_participant_id_idx" ON "feed"("participant_id");

-- CreateIndex
CREATE INDEX "feed_staff_id_idx" ON "feed"("staff_id");

-- CreateIndex
CREATE INDEX "venue_change_session_id_idx" ON "venue_change"("session_id");

-- AddForeignKey
ALTER TABLE "feed" ADD CONSTRAINT "feed_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed" ADD CONSTRAINT "feed_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_entry" ADD CONSTRAINT "calendar_entry_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "venue_change" ADD CONSTRAINT "venue_change_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
