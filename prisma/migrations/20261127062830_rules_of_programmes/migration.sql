-- CreateEnum
CREATE TYPE "rule_pattern" AS ENUM ('monthly_weekdays', 'every_n_weeks', 'fixed_dates');

-- CreateEnum
CREATE TYPE "closure_policy" AS ENUM ('skip', 'previous_weekday', 'next_weekday', 'keep');

-- CreateEnum
CREATE TYPE "phase_kind" AS ENUM ('doors', 'introduction', 'main_part', 'break', 'round', 'goodbye');

-- DropIndex
DROP INDEX "session_programme_id_idx";

-- AlterTable
ALTER TABLE "programme" ADD COLUMN     "allows_drop_in" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "asks_guardian" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "audience_easy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "audience_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "audience_ja" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "bring_easy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "bring_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "bring_ja" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "group_size" INTEGER,
ADD COLUMN     "has_speaker_seat" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "offers_hand_camera" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "uses_real_names" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3),
ADD COLUMN     "rule_date" DATE,
ADD COLUMN     "rule_id" UUID,
ADD COLUMN     "title_easy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "title_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "title_ja" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "programme_picture" (
    "programme_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "programme_picture_pkey" PRIMARY KEY ("programme_id")
);

-- CreateTable
CREATE TABLE "rule" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "pattern" "rule_pattern" NOT NULL,
    "weekday" INTEGER,
    "weeks" INTEGER[],
    "every_weeks" INTEGER,
    "dates" DATE[],
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "door" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    "close" TEXT NOT NULL,
    "zone" TEXT NOT NULL DEFAULT 'Asia/Tokyo',
    "closure_policy" "closure_policy" NOT NULL,
    "venue" "session_venue" NOT NULL,
    "place" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "closure" (
    "id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE NOT NULL,
    "label" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "closure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_move" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "from_start_at" TIMESTAMPTZ(3) NOT NULL,
    "from_end_at" TIMESTAMPTZ(3) NOT NULL,
    "to_start_at" TIMESTAMPTZ(3) NOT NULL,
    "to_end_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phase" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "kind" "phase_kind" NOT NULL,
    "from_minute" INTEGER NOT NULL,
    "to_minute" INTEGER NOT NULL,

    CONSTRAINT "phase_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "rule_programme_id_idx" ON "rule"("programme_id");

-- CreateIndex
CREATE INDEX "session_move_session_id_idx" ON "session_move"("session_id");

-- CreateIndex
CREATE INDEX "phase_session_id_idx" ON "phase"("session_id");

-- CreateIndex
CREATE INDEX "session_programme_id_door_at_idx" ON "session"("programme_id", "door_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_rule_id_rule_date_key" ON "session"("rule_id", "rule_date");

-- AddForeignKey
ALTER TABLE "programme_picture" ADD CONSTRAINT "programme_picture_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule" ADD CONSTRAINT "rule_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "rule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_move" ADD CONSTRAINT "session_move_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase" ADD CONSTRAINT "phase_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What stands in the calendar already was put there by hand, so it is confirmed.
UPDATE "session" SET "confirmed_at" = "created_at";
