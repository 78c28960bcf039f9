import { privacyOf, RetentionRun } from '@plusloin/backoffice';
import type { Privacy } from '@plusloin/contracts';
import type { Command } from '../command.js';
import { withInstallation } from '../installation.js';
import { reasonOption, sayReason } from '../said-reason.js';
import { table } from '../text-table.js';

const cooperative = { name: 'cooperative', value: 'C', summary: 'its short name' } as const;

export const processingRegister: Command = {
  name: 'register',
  summary: 'the register of processing (GDPR, art. 30) and the rules of retention',
  options: [{ ...cooperative, isRequired: true }],
  run: (asked) =>
    withInstallation(asked.terminal, async ({ services, actorIn }) => {
      const actor = await actorIn(asked.value('cooperative'));
      const privacy = await privacyOf(services.work, new RetentionRun(services), actor);
      return { text: told(privacy), json: privacy };
    }),
};

export const retention: Command = {
  name: 'retention',
  summary: 'what is past its time; --apply destroys what was so a month ago already',
  options: [
    { ...cooperative, isRequired: true },
    { name: 'apply', summary: 'destroy it, as the worker does each month' },
    reasonOption,
  ],
  run: (asked) =>
    withInstallation(asked.terminal, async (installation) => {
      const { services, actorIn } = installation;
      const actor = await actorIn(asked.value('cooperative'));
      const run = new RetentionRun(services);
      if (asked.has('apply')) await sayReason(asked, installation, actor, 'retention');
      const kinds = asked.has('apply') ? await run.apply(actor) : await run.foresee(actor);
      const text = table(kinds, [
        { title: 'kind', cell: ({ kind }) => kind },
        { title: 'past its time', isNumber: true, cell: ({ announced }) => announced },
        {
          title: asked.has('apply') ? 'destroyed' : 'would be destroyed',
          isNumber: true,
          cell: ({ destroyed }) => destroyed,
        },
      ]);
      return { text, json: { kinds, isApplied: asked.has('apply') } };
    }),
};

function told({ processings, retention: rules }: Privacy): string {
  const parts = processings.map((one) =>
    [
      one.title,
      `  pourquoi     ${one.purpose}`,
      `  base         ${one.legalBasis}`,
      `  de qui       ${one.subjects.join(' ; ')}`,
      `  quoi         ${one.data.join(' ; ')}`,
      `  pour qui     ${one.recipients.join(' ; ')}`,
      `  combien      ${one.kept}`,
      `  protection   ${one.protection.join(' ; ')}`,
    ].join('\n'),
  );
  const kept = table(rules, [
    { title: 'kind', cell: ({ kind }) => kind },
    { title: 'since', cell: ({ validFrom }) => validFrom },
    { title: 'years', isNumber: true, cell: ({ years }) => years },
    { title: 'source', cell: ({ source }) => source },
  ]);
  return `${parts.join('\n\n')}\n\n${kept}`;
}
