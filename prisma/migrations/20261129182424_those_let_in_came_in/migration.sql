-- Until now whoever was let in was inside at once.
UPDATE "admission" SET "state" = 'inside' WHERE "state" = 'admitted' AND "ended_at" IS NULL;
