import type { Marker as LeafletMarker } from "leaflet";
import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Marker, Popup, useMap } from "react-leaflet";
import { GAP } from "#domain/geography/groups.ts";
import { isCalm } from "./calm.ts";
import { useListLinks } from "./list-links.ts";
import { canSplit, groupIcon, groupName, type ItemGroup, nearer, staysTogether } from "./live-groups.ts";
import { Opened, OpenedHere } from "./live-opened.tsx";
import { isCluster, profilesIn } from "./map-point.ts";
import { stepTo } from "./mark-steps.ts";
import { markerIcon } from "./marker-icon.ts";

/** How wide the strip is that they stand in, in pixels. */
const ZOOM_BUTTONS = 64;

/**
 * What stands on the map, those too near one another as one mark with their number. One stop of the keyboard: arrows
 * go to the neighbour on their side, the keys of pages to each from north to south; after a zoom the focus is where it was, on what stands there now.
 */
export function LiveMarks({
  groups,
  zoom,
  viewAddress,
}: {
  groups: readonly ItemGroup[];
  /** Where they stand so. */
  zoom: number;
  viewAddress: string | null;
}) {
  const map = useMap();
  const [active, setActive] = useState<string | null>(null);
  const elements = useRef(new Map<string, HTMLElement>());
  const focused = useRef<{ lat: number; lng: number }>(null);
  /** Whether a mark was the last thing that one was at: it has the focus, or went away with it. */
  const isHeld = useRef(false);
  const current = groups.find(({ key }) => key === active) ?? groups[0];

  useEffect(() => {
    const isMark = (target: EventTarget | null) =>
      [...elements.current.values()].some((element) => target instanceof Node && element.contains(target));
    const moved = ({ target }: Event) => {
      isHeld.current = isMark(target);
    };
    document.addEventListener("focusin", moved);
    document.addEventListener("pointerdown", moved);
    return () => {
      document.removeEventListener("focusin", moved);
      document.removeEventListener("pointerdown", moved);
    };
  }, []);
  // After every drawing: a mark may go for more reasons than other groups, and more than one at once.
  useEffect(() => {
    if (!isHeld.current || !focused.current || document.activeElement !== document.body) return;
    const at = map.project(focused.current, zoom);
    const [nearest] = groups.toSorted(
      (a, b) => Math.hypot(a.x - at.x, a.y - at.y) - Math.hypot(b.x - at.x, b.y - at.y),
    );
    if (nearest) elements.current.get(nearest.key)?.focus({ preventScroll: true });
  });

  useEffect(() => {
    const container = map.getContainer();
    const go = (to: number) => {
      const group = groups[to];
      const [first] = group?.members ?? [];
      if (!group || !first) return;
      setActive(group.key);
      elements.current.get(group.key)?.focus({ preventScroll: true });
      map.panInside([first.lat, first.lon], { padding: [GAP, GAP], animate: !isCalm() });
    };
    // What has the focus stays where it is.
    const zoomBy = (steps: number) => {
      const zoom = Math.min(Math.max(map.getZoom() + steps, map.getMinZoom()), map.getMaxZoom());
      // At the last scale that is all there is to say.
      if (zoom === map.getZoom()) map.fire("zoomend").fire("moveend");
      else map.setZoomAround(focused.current ?? map.getCenter(), zoom, { animate: !isCalm() });
    };
    const onKey = (event: KeyboardEvent) => {
      const at = groups.findIndex(({ key }) => elements.current.get(key) === event.target);
      const isOnMark = at >= 0;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const to = isOnMark ? stepTo(groups, at, event.key) : null;
      if (to !== null) go(to);
      else if (event.key === "+" || event.key === "=") zoomBy(1);
      else if (event.key === "-") zoomBy(-1);
      else if (event.key === "Enter" ? isOnMark : event.key === " " && isButton(event.target))
        (event.target as HTMLElement).click();
      else return;
      event.preventDefault();
    };
    const closeOnEscape = ({ key }: KeyboardEvent) => key === "Escape" && map.closePopup();
    container.addEventListener("keydown", onKey);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      container.removeEventListener("keydown", onKey);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, [map, groups]);

  const onFocus = useCallback(({ key, members: [first] }: ItemGroup) => {
    if (first) focused.current = { lat: first.lat, lng: first.lon };
    setActive(key);
  }, []);

  useListLinks(groups, elements.current);
  return groups.map((group) => (
    <Mark
      key={group.key}
      group={group}
      isCurrent={group === current}
      elements={elements.current}
      viewAddress={viewAddress}
      onFocus={onFocus}
    />
  ));
}

/** Leaflet's own buttons are links, which Space does not press. */
function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.getAttribute("role") === "button";
}

const Mark = memo(function Mark({
  group,
  isCurrent,
  elements,
  viewAddress,
  onFocus,
}: {
  group: ItemGroup;
  isCurrent: boolean;
  elements: Map<string, HTMLElement>;
  viewAddress: string | null;
  onFocus: (group: ItemGroup) => void;
}) {
  const map = useMap();
  const marker = useRef<LeafletMarker>(null);
  const { key, members } = group;
  const [first] = members;
  const all = profilesIn(members);
  // Several places of one initiative are one mark as well.
  const one = first && all === 1 && !isCluster(first) ? first : null;
  const icon = useMemo(() => (one ? markerIcon(one) : groupIcon(all)), [one, all]);
  const name = one ? [one.name, ...one.types, one.place].filter(Boolean).join(", ") : groupName(members, all);
  const here =
    viewAddress !== null &&
    members.length === 1 &&
    first !== undefined &&
    isCluster(first) &&
    staysTogether(map, first);
  const opens = one !== null || here || (!members.some(isCluster) && !canSplit(map, members));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another icon or way to open is another element.
  useEffect(() => {
    const element = marker.current?.getElement();
    if (!element) return;
    const onFocusHere = () => onFocus(group);
    elements.set(key, element);
    element.tabIndex = isCurrent ? 0 : -1;
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", name);
    element.title = name;
    element.addEventListener("focus", onFocusHere);
    return () => {
      element.removeEventListener("focus", onFocusHere);
      elements.delete(key);
    };
  }, [elements, group, key, name, isCurrent, icon, opens, onFocus]);
  if (!first) return null;
  return (
    <Marker
      // A mark that opens and one that leads nearer are two marks to Leaflet.
      key={opens ? "opens" : "splits"}
      ref={marker}
      position={[first.lat, first.lon]}
      icon={icon}
      keyboard={false}
      riseOnHover
      eventHandlers={{
        click: () => !opens && nearer(map, members),
        popupopen: ({ popup }) => {
          const element = popup.getElement();
          element?.setAttribute("role", "dialog");
          element?.setAttribute("aria-label", name);
        },
        popupclose: () => {
          // Who went on elsewhere meanwhile stays there.
          const isAway = document.activeElement?.closest(".leaflet-popup") === null;
          const isLost = document.activeElement === document.body;
          if (!isAway || isLost) marker.current?.getElement()?.focus({ preventScroll: true });
        },
      }}
    >
      {opens && (
        <Popup
          // Beside the buttons of the zoom, which lie over it.
          maxWidth={Math.min(300, map.getSize().x - ZOOM_BUTTONS - 2 * GAP)}
          minWidth={120}
          autoPanPaddingTopLeft={[8, 8]}
          autoPanPaddingBottomRight={[ZOOM_BUTTONS, 8]}
        >
          {here && isCluster(first) ? (
            <OpenedHere cluster={first} viewAddress={viewAddress} />
          ) : (
            <Opened points={one ? [one] : members.flatMap((item) => (isCluster(item) ? [] : [item]))} />
          )}
        </Popup>
      )}
    </Marker>
  );
});
