import { Controller, Get, Inject, Ip, Param } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { firstYear, slugInPath, type FirstYear, type SlugInPath } from '@plusloin/contracts';
import { Attempts, hashedKey, Operation, TooManyAttempts } from '@plusloin/identity';
import { calendarDateIn } from '@plusloin/kernel';
import { SERVICES, systemActor, type Services } from '@plusloin/platform';
import { cooperativeOf, cooperativeOfSlug } from '@plusloin/registry';
import { DataSource } from 'typeorm';
import { NoFirstYears } from '../guidance.errors.js';
import { firstYearsOf } from '../own-books/first-years.js';
import { GuidanceSettings } from '../settings/guidance-settings.js';

/** Of one address in a minute: every book of a cooperative is read for it. */
const READINGS = { window: 60, max: 10 };

/** What members really earned in their first year, where their cooperative opened it. */
@ApiTags('guidance')
@Controller('api/guidance/first-year')
export class FirstYearController {
  private readonly attempts: Attempts;

  constructor(
    @Inject(SERVICES) private readonly services: Services,
    private readonly database: DataSource,
  ) {
    this.attempts = new Attempts(database);
  }

  /** Unknown, not opened and too few are one answer: it tells nobody how many there are. */
  @Get(':slug')
  @Operation('guidance.first-year')
  @ApiResponse({ status: 200, description: 'Quartiles', standardSchema: firstYear })
  async read(
    @Param({ schema: slugInPath }) { slug }: SlugInPath,
    @Ip() address: string,
  ): Promise<FirstYear> {
    const key = hashedKey('guidance-first-year', address);
    const { retryAfter } = await this.attempts.consume(key, READINGS);
    if (retryAfter !== null) throw new TooManyAttempts(retryAfter);
    const id = await cooperativeOfSlug(this.database, slug);
    const told = id === null ? null : await this.toldBy(id);
    if (told === null) throw new NoFirstYears();
    return told;
  }

  private toldBy(cooperativeId: string): Promise<FirstYear | null> {
    return this.services.work.read(systemActor(cooperativeId, 'guidance'), async (tx) => {
      if (!(await new GuidanceSettings().read(tx)).showsFirstYear) return null;
      return firstYearsOf(tx, calendarDateIn(tx.now, (await cooperativeOf(tx)).timeZone));
    });
  }
}
