"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";

/**
 * A form of the search, whose fields say what the address says: also when the browser or the router brings an
 * earlier page back. Without script the browser sends it; with it, no empty field enters the address and the page
 * stays, so that its status message is heard.
 */
export function SearchForm({
  id,
  action,
  address,
  className,
  children,
}: {
  id: string;
  action: string;
  /** The query of the criteria shown: with another one the fields start anew. */
  address: string;
  className?: string;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const shown = useRef(address);
  const router = useRouter();
  useEffect(() => {
    if (shown.current === address) return;
    shown.current = address;
    form.current?.reset();
    document.getElementById("filtres")?.hidePopover?.();
  }, [address]);
  useEffect(() => {
    const cameBack = (event: PageTransitionEvent) => event.persisted && form.current?.reset();
    addEventListener("pageshow", cameBack);
    return () => removeEventListener("pageshow", cameBack);
  }, []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === "string" && value.trim()) asked.append(name, value.trim());
    router.push(asked.size > 0 ? `${action}?${asked}` : action);
  };
  return (
    // What a browser fills in by itself would not be what the address says.
    <form
      ref={form}
      id={id}
      action={action}
      method="get"
      autoComplete="off"
      className={className}
      onSubmit={submit}
    >
      {children}
    </form>
  );
}
