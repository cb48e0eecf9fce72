// A part that floats over the page where there is room.
import type { CSSProperties, ReactNode } from 'react';
import type { Placement } from './place.ts';

export function Float({ placement, children }: { placement: Placement; children: ReactNode }) {
  const { left, top, bottom, width, maxHeight } = placement;
  const style: CSSProperties = { left, width, maxHeight, ...(top === undefined ? { bottom } : { top }) };
  return (
    <div className="im-float root" style={style}>
      {children}
    </div>
  );
}
