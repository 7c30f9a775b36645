-- CreateEnum
CREATE TYPE "guest_role" AS ENUM ('speaker', 'observer', 'captioner', 'interpreter');

-- AlterEnum
ALTER TYPE "actor_kind" ADD VALUE 'guest';

-- AlterEnum
ALTER TYPE "mail_kind" ADD VALUE 'observer_announced';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "seat_role" ADD VALUE 'speaker';
ALTER TYPE "seat_role" ADD VALUE 'observer';
ALTER TYPE "seat_role" ADD VALUE 'captioner';
ALTER TYPE "seat_role" ADD VALUE 'interpreter';

-- AlterTable
ALTER TABLE "seat" ADD COLUMN     "guest_key_id" UUID;

-- AlterTable
ALTER TABLE "sign_in" ADD COLUMN     "guest_key_id" UUID;

-- CreateTable
CREATE TABLE "guest_key" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "role" "guest_role" NOT NULL,
    "name" TEXT NOT NULL,
    "affiliation" TEXT NOT NULL DEFAULT '',
    "secret_hash" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "issued_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "guest_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "guest_key_secret_hash_key" ON "guest_key"("secret_hash");

-- CreateIndex
CREATE UNIQUE INDEX "guest_key_code_hash_key" ON "guest_key"("code_hash");

-- CreateIndex
CREATE INDEX "guest_key_session_id_idx" ON "guest_key"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "seat_guest_key_id_key" ON "seat"("guest_key_id");

-- CreateIndex
CREATE INDEX "sign_in_guest_key_id_idx" ON "sign_in"("guest_key_id");

-- AddForeignKey
ALTER TABLE "guest_key" ADD CONSTRAINT "guest_key_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest_key" ADD CONSTRAINT "guest_key_issued_by_id_fkey" FOREIGN KEY ("issued_by_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_guest_key_id_fkey" FOREIGN KEY ("guest_key_id") REFERENCES "guest_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_guest_key_id_fkey" FOREIGN KEY ("guest_key_id") REFERENCES "guest_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;
