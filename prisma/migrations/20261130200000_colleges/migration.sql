-- The colleges of its board in which a member sits, in the order in which they are printed.
ALTER TABLE "relation" ADD COLUMN "colleges" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
