-- CreateTable
CREATE TABLE "key_mark" (
    "name" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "key_mark_pkey" PRIMARY KEY ("name")
);
