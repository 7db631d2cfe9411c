-- An event that no publication tells of any more keeps its name, and since when; of one that had an address of its
-- own, the publication, in which it may be told under another name now.
CREATE TABLE "former_event" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "document_id" TEXT,
    "withdrawn_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "former_event_pkey" PRIMARY KEY ("slug")
);
CREATE INDEX "former_event_document_id_idx" ON "former_event"("document_id");
ALTER TABLE "former_event" ADD CONSTRAINT "former_event_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;
