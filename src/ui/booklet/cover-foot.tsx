import { QrCode } from "./qr-code.tsx";

/** Where what is printed stands online, for who reads it on paper. */
export function CoverFoot({ address, children }: { address: string; children: string }) {
  return (
    <div className="booklet-cover-foot">
      <QrCode address={address} className="size-28 shrink-0" />
      <p className="min-w-0 text-sm">
        {children}
        <br />
        <a href={address} className="link wrap-anywhere">
          {address}
        </a>
      </p>
    </div>
  );
}
