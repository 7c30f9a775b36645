-- CreateEnum
CREATE TYPE "registration_end" AS ENUM ('by_person', 'declined', 'offer_over', 'merged');

-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "merged_at" TIMESTAMPTZ(3),
ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "welcomed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "cancelled_for" "registration_end",
ADD COLUMN     "is_drop_in" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "needs_guardian" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "number" SERIAL NOT NULL,
ADD COLUMN     "offer_ends_at" TIMESTAMPTZ(3),
ADD COLUMN     "offered_at" TIMESTAMPTZ(3),
ADD COLUMN     "waitlisted_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "guardian_consent" (
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "guardian_consent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "guardian_consent_participant_id_idx" ON "guardian_consent"("participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_number_key" ON "registration"("number");

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guardian_consent" ADD CONSTRAINT "guardian_consent_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guardian_consent" ADD CONSTRAINT "guardian_consent_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
