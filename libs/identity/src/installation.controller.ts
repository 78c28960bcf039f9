import { Controller, Get, Inject } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { installation, type Installation } from '@plusloin/contracts';
import { CONFIG, type Config } from '@plusloin/platform';
import { Operation } from './rights/operation.js';
import { DEMO_PASSWORD, personas } from './sign-in/demo-personas.js';

@ApiTags('installation')
@Controller('api/installation')
export class InstallationController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Outside of the demonstration it names nobody. */
  @Get()
  @Operation('installation.read')
  @ApiResponse({ status: 200, description: 'What it is', standardSchema: installation })
  read(): Installation {
    if (!this.config.isDemo) return { demo: null };
    const shown = personas.map(({ email, name, place, role }) => ({
      ...{ email, name, cooperative: place, role },
    }));
    return { demo: { password: DEMO_PASSWORD, personas: shown } };
  }
}
