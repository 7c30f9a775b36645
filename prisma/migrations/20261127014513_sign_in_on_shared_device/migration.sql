-- AlterTable
ALTER TABLE "sign_in" ADD COLUMN     "is_shared" BOOLEAN NOT NULL DEFAULT false;
