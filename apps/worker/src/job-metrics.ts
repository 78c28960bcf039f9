import type { JobEvent, Metrics } from '@plusloin/platform';
import { Gauge } from 'prom-client';

/** The figures of the jobs; `plusloin_jobs_total{outcome="failed"}` is the one to watch. */
export class JobMetrics {
  private readonly total;
  private readonly seconds;
  private readonly sent;

  constructor(metrics: Metrics) {
    this.total = metrics.counter('plusloin_jobs_total', 'Runs of jobs, by how they ended', [
      'job',
      'outcome',
    ]);
    this.seconds = metrics.histogram('plusloin_job_seconds', 'Time from beginning to end', ['job']);
    this.sent = new Gauge({
      name: 'plusloin_jobs_in_queue',
      help: 'Rows of the outbox, of all cooperatives, that are with the queue',
      registers: [metrics.registry],
    });
  }

  readonly observe = ({ job, outcome, seconds }: JobEvent): void => {
    this.total.inc({ job, outcome });
    if (outcome === 'done') this.seconds.observe({ job }, seconds);
  };

  readonly observeSent = (rows: number): void => this.sent.set(rows);
}
