/** Signed distance in pixels from a point to a shape's edge: negative inside. */
export type Shape = (x: number, y: number) => number;

/** A box with rounded corners, from (left, top) to (right, bottom). */
export function box(left: number, top: number, right: number, bottom: number, radius = 0): Shape {
  const centreX = (left + right) / 2;
  const centreY = (top + bottom) / 2;
  const halfWidth = (right - left) / 2 - radius;
  const halfHeight = (bottom - top) / 2 - radius;
  return (x, y) => {
    const dx = Math.abs(x - centreX) - halfWidth;
    const dy = Math.abs(y - centreY) - halfHeight;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

export function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - centreX, y - centreY) - radius;
}

/** The edge of a shape as a line of the given width, half of it on each side. */
export function outline(shape: Shape, width: number): Shape {
  return (x, y) => Math.abs(shape(x, y)) - width / 2;
}

/** A line through points with round ends and joins. */
export function stroke(points: readonly (readonly [number, number])[], width: number): Shape {
  const segments = points.slice(1).map((end, index) => [points[index] ?? end, end] as const);
  return (x, y) =>
    Math.min(
      ...segments.map(([[ax, ay], [bx, by]]) => {
        const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
        const t = Math.min(Math.max(along, 0), 1);
        return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
      }),
    ) -
    width / 2;
}

/** A convex polygon; corners clockwise on screen. */
export function polygon(corners: readonly (readonly [number, number])[]): Shape {
  return (x, y) =>
    Math.max(
      ...corners.map(([ax, ay], index) => {
        const [bx, by] = corners[(index + 1) % corners.length] ?? [ax, ay];
        return ((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / Math.hypot(bx - ax, by - ay);
      }),
    );
}

/** Part of a ring: from one angle to another, in radians clockwise from three o'clock, at most half a turn each side of its middle. */
export function arc(
  centreX: number,
  centreY: number,
  radius: number,
  width: number,
  from: number,
  to: number,
): Shape {
  const ring = outline(disc(centreX, centreY, radius), width);
  const middle = (from + to) / 2;
  const half = (to - from) / 2;
  return (x, y) => {
    const angle = Math.atan2(y - centreY, x - centreX);
    const off = Math.abs(((angle - middle + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
    return Math.max(ring(x, y), (off - half) * radius);
  };
}

/** A shape and all points within a distance of it. */
export function grown(shape: Shape, by: number): Shape {
  return (x, y) => shape(x, y) - by;
}

export function union(...shapes: readonly Shape[]): Shape {
  return (x, y) => Math.min(...shapes.map((shape) => shape(x, y)));
}
