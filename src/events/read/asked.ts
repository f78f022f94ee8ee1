import type { Question } from './outcome';

/** Thrown inside a reader that cannot go on before somebody has answered; it becomes the outcome. */
export class AskedError extends Error {
  constructor(readonly question: Question) {
    super(question.about);
  }
}
