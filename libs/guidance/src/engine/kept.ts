/** Answers by their questions: the one that nobody asked for longest makes room. */
export class Kept<Answer> {
  private readonly answers = new Map<string, Answer>();

  constructor(private readonly limit: number) {}

  get(question: string): Answer | undefined {
    const answer = this.answers.get(question);
    if (answer !== undefined) this.set(question, answer);
    return answer;
  }

  set(question: string, answer: Answer): void {
    this.answers.delete(question);
    this.answers.set(question, answer);
    const [oldest] = this.answers.keys();
    if (this.answers.size > this.limit && oldest !== undefined) this.answers.delete(oldest);
  }
}
