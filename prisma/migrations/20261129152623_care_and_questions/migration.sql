-- CreateEnum
CREATE TYPE "incident_kind" AS ENUM ('worry', 'conflict', 'danger');

-- CreateEnum
CREATE TYPE "question_state" AS ENUM ('asked', 'shown', 'answered', 'put_away');

-- AlterEnum
ALTER TYPE "message_kind" ADD VALUE 'caption';

-- AlterTable
ALTER TABLE "network" ADD COLUMN     "hotlines" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "hotlines_checked_on" DATE;

-- CreateTable
CREATE TABLE "incident" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "seat_id" UUID,
    "kind" "incident_kind" NOT NULL,
    "sealed_note" TEXT NOT NULL,
    "by_staff_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,

    CONSTRAINT "incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "state" "question_state" NOT NULL DEFAULT 'asked',

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "incident_session_id_idx" ON "incident"("session_id");

-- CreateIndex
CREATE INDEX "question_room_id_idx" ON "question"("room_id");

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_seat_id_fkey" FOREIGN KEY ("seat_id") REFERENCES "seat"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_by_staff_id_fkey" FOREIGN KEY ("by_staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
