-- AlterTable
ALTER TABLE "seat" ADD COLUMN     "sign_in_id" UUID;

-- CreateIndex
CREATE INDEX "seat_sign_in_id_idx" ON "seat"("sign_in_id");

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_sign_in_id_fkey" FOREIGN KEY ("sign_in_id") REFERENCES "sign_in"("id") ON DELETE SET NULL ON UPDATE CASCADE;
