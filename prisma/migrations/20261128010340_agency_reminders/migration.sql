-- AlterEnum
ALTER TYPE "consent_item" ADD VALUE 'reminder';
