-- CreateEnum
CREATE TYPE "stamp" AS ENUM ('clap', 'nod', 'smile', 'heart', 'thanks');

-- AlterTable
ALTER TABLE "seat" ADD COLUMN     "hand_at" TIMESTAMPTZ(3),
ADD COLUMN     "is_quiet" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "stamp" "stamp",
ADD COLUMN     "stamped_at" TIMESTAMPTZ(3);
