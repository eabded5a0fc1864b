/** The parts of the page that the grid is made of. */
interface GridParts {
  /** Where the cells are drawn. */
  readonly surface: HTMLElement;
  /** What lies over them. */
  readonly overlay: HTMLElement;
  readonly tabs: HTMLElement;
}

/** Lays the grid out in its place: the cells above, the tabs of the sheets below. */
export function layOut(place: HTMLElement): GridParts {
  const made = (name: string): HTMLElement => {
    const element = document.createElement('div');
    element.className = name;
    return element;
  };
  const outer = made('grid-place');
  outer.style.height = '100%';
  const surface = made('grid-surface');
  const overlay = made('grid-overlay');
  const middle = made('grid-surface');
  const tabs = made('grid-tabs-place');
  surface.style.height = '100%';
  middle.append(surface, overlay);
  outer.append(middle, tabs);
  place.replaceChildren(outer);
  return { surface, overlay, tabs };
}
