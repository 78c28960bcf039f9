const MOST = 300;

/** What was computed lately, by what it depends on; the oldest makes room. */
export class KeptAnswers<T> {
  private readonly kept = new Map<string, Promise<T>>();

  /** Those who ask at once wait for the same; what failed is asked again. */
  of(key: string, compute: () => Promise<T>): Promise<T> {
    const known = this.kept.get(key);
    const answer = known ?? compute();
    this.kept.delete(key);
    this.kept.set(key, answer);
    if (known === undefined) answer.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST && oldest !== undefined) this.kept.delete(oldest);
    return answer;
  }
}
