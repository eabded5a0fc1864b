import { useEffect, useRef } from 'react';

export interface OfficeFrameProps {
  readonly title: string;
  /** Whether nobody sees it, as the page behind the ribbon. */
  readonly hidden?: boolean;
  /** Opens the page of the add-in in the frame; returns how to close it. Another function opens another page. */
  readonly open: (frame: HTMLIFrameElement) => () => void;
}

/** A frame with a page of the add-in, as Excel opens it. */
export function OfficeFrame({ title, hidden = false, open }: OfficeFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => (frame.current === null ? undefined : open(frame.current)), [open]);
  return <iframe ref={frame} title={title} hidden={hidden} {...(hidden ? { tabIndex: -1 } : {})} />;
}
