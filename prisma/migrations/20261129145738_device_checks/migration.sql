-- CreateEnum
CREATE TYPE "device_result" AS ENUM ('untried', 'works', 'silent', 'refused', 'missing', 'busy', 'absent');

-- CreateEnum
CREATE TYPE "media_path" AS ENUM ('untried', 'udp', 'tcp', 'tls', 'none');

-- CreateTable
CREATE TABLE "device_check" (
    "id" UUID NOT NULL,
    "participant_id" UUID,
    "guest_key_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "speaker" "device_result" NOT NULL,
    "microphone" "device_result" NOT NULL,
    "camera" "device_result" NOT NULL,
    "path" "media_path" NOT NULL,

    CONSTRAINT "device_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_trial" (
    "id" UUID NOT NULL,
    "identity" TEXT NOT NULL,
    "livekit_name" TEXT NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "media_trial_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "device_check_participant_id_key" ON "device_check"("participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "device_check_guest_key_id_key" ON "device_check"("guest_key_id");

-- CreateIndex
CREATE UNIQUE INDEX "media_trial_identity_key" ON "media_trial"("identity");

-- CreateIndex
CREATE UNIQUE INDEX "media_trial_livekit_name_key" ON "media_trial"("livekit_name");

-- CreateIndex
CREATE INDEX "media_trial_ends_at_idx" ON "media_trial"("ends_at");

-- AddForeignKey
ALTER TABLE "device_check" ADD CONSTRAINT "device_check_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_check" ADD CONSTRAINT "device_check_guest_key_id_fkey" FOREIGN KEY ("guest_key_id") REFERENCES "guest_key"("id") ON DELETE CASCADE ON UPDATE CASCADE;
