-- Where nothing says how far an initiative reaches, nobody knows.
ALTER TABLE "initiative" ALTER COLUMN "scope" DROP NOT NULL;
