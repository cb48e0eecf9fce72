import type { Response } from '../../../contract/response.ts';
import { pieces, type Values } from './slots.ts';

/** A response as it reads, with its variables marked: their label until they have a value. */
export function ResponseText({ response, values = {} }: { response: Response; values?: Values }) {
  return pieces(response, values).map((piece, index) =>
    piece.kind === 'text' ? (
      piece.text
    ) : (
      <span className="slot" key={index}>
        {piece.value === '' ? piece.variable.label : piece.value}
      </span>
    ),
  );
}
