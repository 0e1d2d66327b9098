import type { IncomingMessage } from 'node:http';
import { Deadline } from '../store/deadline.js';

/**
 * Answers a request by a deadline, which is over at once when the client disconnects: nobody reads the answer then.
 * @param milliseconds How long it may take; forever if not given.
 */
export async function answerByDeadline<T>(
  { socket }: IncomingMessage,
  milliseconds: number | undefined,
  answer: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const deadline = new Deadline(milliseconds);
  const giveUp = () => deadline.end();
  socket.once('close', giveUp);
  try {
    return await answer(deadline);
  } finally {
    deadline.clear();
    socket.off('close', giveUp);
  }
}
