/**
 * What other sites load for one element of theirs to be our frame: `<initiatives-inclusives recherche="montrer=carte">`.
 * Its text alone travels, so it is whole in itself. `path` is what stands in the frame.
 */
export function defineFrame(path: string, usualHeight: number) {
  const NAME = "initiatives-inclusives";
  const { currentScript } = document;
  if (!(currentScript instanceof HTMLScriptElement) || customElements.get(NAME)) return;
  const page = new URL(path, currentScript.src);

  class Initiatives extends HTMLElement {
    static get observedAttributes() {
      return ["recherche", "hauteur", "titre"];
    }

    connectedCallback() {
      this.show();
    }

    attributeChangedCallback() {
      if (this.isConnected) this.show();
    }

    /** In place of the link that it holds for who has no script. */
    show() {
      const address = new URL(page);
      address.search = this.getAttribute("recherche") ?? "";
      const shown = this.querySelector("iframe");
      const frame = shown ?? document.createElement("iframe");
      frame.title = this.getAttribute("titre") ?? "Initiatives inclusives en Hauts-de-France";
      frame.width = "100%";
      frame.height = this.getAttribute("hauteur") ?? String(usualHeight);
      frame.loading = "lazy";
      frame.style.border = "0";
      if (frame.src !== address.href) frame.src = address.href;
      this.style.display = "block";
      if (!shown) this.replaceChildren(frame);
    }
  }
  customElements.define(NAME, Initiatives);
}
