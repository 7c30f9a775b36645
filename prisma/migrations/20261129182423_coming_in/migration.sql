-- AlterEnum
ALTER TYPE "admission_state" ADD VALUE 'inside';
