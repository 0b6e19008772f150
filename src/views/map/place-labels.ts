/** A circle on the map. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A circle that wants a label. */
export interface Labelled extends Circle {
  readonly text: string;
}

/** Where a label's baseline begins, ends or has its middle. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Of the map and its letters, in units of its own. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/** Width of a letter in parts of its height: wide enough for bold capitals. */
const LETTER = 0.6;

/** Height of a line in parts of the letters' size: from the top of a capital to the foot of a `y`. */
const ABOVE = 0.8;
const BELOW = 0.25;

/** Between a circle and its label. */
const GAP = 4;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Finds room for the names of places: to the right of a circle, else left of it, above it, below it. A name lies on no
 * other circle, on no other name and within the map; earlier places choose first.
 *
 * @param places In the order in which they choose.
 * @param room Of the map.
 * @returns One for each place; `null` where there is no room for its name.
 */
export function placeLabels(places: readonly Labelled[], room: LabelRoom): readonly (Label | null)[] {
  const taken: Box[] = [];
  return places.map((place) => {
    for (const label of candidates(place, room.fontSize)) {
      const box = boxOf(label, place.text, room.fontSize);
      const inside = box.left >= 0 && box.top >= 0 && box.right <= room.width && box.bottom <= room.height;
      const free =
        taken.every((other) => !overlap(box, other)) &&
        places.every((other) => other === place || !overlap(box, around(other)));
      if (!inside || !free) continue;
      taken.push(box);
      return label;
    }
    return null;
  });
}

function candidates({ x, y, r }: Circle, fontSize: number): readonly Label[] {
  const middle = round(y + (fontSize * (ABOVE - BELOW)) / 2);
  return [
    { x: round(x + r + GAP), y: middle, anchor: 'start' },
    { x: round(x - r - GAP), y: middle, anchor: 'end' },
    { x: round(x), y: round(y - r - GAP - fontSize * BELOW), anchor: 'middle' },
    { x: round(x), y: round(y + r + GAP + fontSize * ABOVE), anchor: 'middle' },
  ];
}

function boxOf({ x, y, anchor }: Label, text: string, fontSize: number): Box {
  const width = [...text].length * LETTER * fontSize;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ABOVE * fontSize, bottom: y + BELOW * fontSize };
}

function around({ x, y, r }: Circle): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** To one decimal, so that the map stays light and the same input gives the same bytes. */
function round(number: number): number {
  return Math.round(number * 10) / 10;
}
