-- A publication that came as a PDF has pages: for each, the line of its text where it begins. None for other texts.
ALTER TABLE "document" ADD COLUMN "page_starts" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[];
