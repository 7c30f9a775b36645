-- AlterTable
ALTER TABLE "programme" ADD COLUMN     "materials_lead" INTEGER,
ADD COLUMN     "sender_id" UUID;

-- CreateTable
CREATE TABLE "parcel" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "sealed_address" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "shipped_at" TIMESTAMPTZ(3),
    "shipped_by_id" UUID,

    CONSTRAINT "parcel_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "parcel_registration_id_key" ON "parcel"("registration_id");

-- CreateIndex
CREATE INDEX "parcel_shipped_by_id_idx" ON "parcel"("shipped_by_id");

-- CreateIndex
CREATE INDEX "programme_sender_id_idx" ON "programme"("sender_id");

-- AddForeignKey
ALTER TABLE "parcel" ADD CONSTRAINT "parcel_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parcel" ADD CONSTRAINT "parcel_shipped_by_id_fkey" FOREIGN KEY ("shipped_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
