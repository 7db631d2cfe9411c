-- A text of the field that fits none of the five families is read all the same.
ALTER TABLE "document"
    DROP CONSTRAINT "document_family_check",
    ADD CONSTRAINT "document_family_check" CHECK ("family" IN ('panorama', 'livret', 'restitution', 'rencontres', 'webinaire', 'autre'));
