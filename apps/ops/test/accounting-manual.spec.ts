import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { accountingManual } from '../src/accounting-manual.js';

describe('The accounting manual', () => {
  it('is what the recipes in the code say', async () => {
    const page = await readFile(new URL('../../../docs/accounting.md', import.meta.url), 'utf8');
    expect(page).toBe(accountingManual());
  });

  it('shows the accrual of a contribution of 549.00 in both books', () => {
    expect(accountingManual()).toMatch(/613250 .*549[.,]00/);
    expect(accountingManual()).toMatch(/404000 .*549[.,]00/);
    expect(accountingManual()).toMatch(/6132 .*549[.,]00/);
    expect(accountingManual()).toMatch(/404 .*549[.,]00/);
  });

  it('shows what a contribution of 688.00 costs a French micro, VAT included', () => {
    expect(accountingManual()).toMatch(/622 .*825[.,]60/);
    expect(accountingManual()).toMatch(/4458 .*137[.,]60/);
  });
});
