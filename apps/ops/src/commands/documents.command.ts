import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  Documents,
  documentTypes,
  type ExpiringDocument,
  type MemberDocument,
  type NamedDocument,
} from '@plusloin/membership';
import { UsageError, type Command } from '../command.js';
import { table } from '../text-table.js';
import {
  membershipOptions,
  needPath,
  pathAsked,
  personOptions,
  uuidAsked,
  withMembership,
} from './membership-asks.js';

const listDocuments: Command = {
  name: 'documents list',
  summary: 'the documents of somebody, or all that wait to be verified',
  options: [...membershipOptions, ...personOptions],
  run: (asked) =>
    withMembership(asked, async (ask) => {
      const path = await pathAsked(ask);
      const documents = await new Documents(ask.services).list(ask.actor, path ?? null);
      return { text: table(documents, DOCUMENTS), json: { documents } };
    }),
};

const addDocument: Command = {
  name: 'documents add',
  summary: 'take a document of somebody: a PDF, a JPEG or a PNG',
  parameters: 'FILE',
  options: [
    ...[...membershipOptions, ...personOptions],
    { name: 'type', value: documentTypes.join('|'), summary: 'what it is', isRequired: true },
    { name: 'issued', value: '2026-01-15', summary: 'its date', isRequired: true },
    { name: 'expires', value: '2027-01-14', summary: 'the last day on which it holds' },
    { name: 'title', value: 'assistant-social', summary: 'of a diploma: the title it gives' },
  ],
  run: (asked) =>
    withMembership(asked, async (ask) => {
      const [file = ''] = asked.parameters;
      await access(file).catch((error: unknown) => {
        throw new UsageError(`${file} cannot be read`, { cause: error });
      });
      const type = documentTypes.find((one) => one === asked.value('type'));
      if (type === undefined) {
        throw new UsageError(`--type is one of ${documentTypes.join(', ')}`);
      }
      const of = {
        ...{ pathId: await needPath(ask), type, name: basename(file) },
        ...{ issuedOn: asked.value('issued'), expiresOn: asked.option('expires') ?? null },
        title: asked.option('title') ?? null,
      };
      const documents = new Documents(ask.services);
      const id = await documents.upload(ask.actor, of, createReadStream(file));
      return { text: `${id}\nanother person verifies it\n`, json: { document: id } };
    }),
};

const verifyDocuments: Command = {
  name: 'documents verify',
  summary: 'say that documents were looked at and are true; not by whoever brought them',
  parameters: 'ID…',
  options: membershipOptions,
  run: (asked) =>
    withMembership(asked, async ({ actor, services }) => {
      const verified = asked.parameters.map(uuidAsked);
      for (const id of verified) await new Documents(services).verify(actor, id);
      return { text: `${verified.length} verified\n`, json: { verified } };
    }),
};

const refuseDocument: Command = {
  name: 'documents refuse',
  summary: 'say why a document will not do',
  parameters: 'ID',
  options: [
    ...membershipOptions,
    { name: 'reason', value: '"…"', summary: 'what the person reads', isRequired: true },
  ],
  run: (asked) =>
    withMembership(asked, async ({ actor, services }) => {
      const [id = ''] = asked.parameters.map(uuidAsked);
      await new Documents(services).refuse(actor, id, asked.value('reason'));
      return { text: `${id} is refused\n`, json: { refused: id } };
    }),
};

const expiringDocuments: Command = {
  name: 'documents expiring',
  summary: 'what will not hold any more within two months',
  options: membershipOptions,
  run: (asked) =>
    withMembership(asked, async ({ actor, services }) => {
      const expiring = await new Documents(services).expiring(actor);
      return { text: table(expiring, EXPIRING), json: { expiring } };
    }),
};

export const documentCommands: readonly Command[] = [
  listDocuments,
  addDocument,
  verifyDocuments,
  refuseDocument,
  expiringDocuments,
];

const DOCUMENTS = [
  { title: 'document', cell: (row: MemberDocument) => row.id },
  { title: 'type', cell: (row: MemberDocument) => row.type },
  { title: 'state', cell: (row: MemberDocument) => row.state },
  { title: 'expires', cell: (row: MemberDocument) => row.expiresOn ?? '' },
  { title: 'brought by', cell: (row: MemberDocument) => row.uploadedBy },
  { title: 'name', cell: (row: NamedDocument) => row.name },
];

const EXPIRING = [
  { title: 'expires', cell: (row: ExpiringDocument) => row.expiresOn },
  { title: 'type', cell: (row: ExpiringDocument) => row.type },
  { title: 'of', cell: (row: ExpiringDocument) => row.memberCode ?? row.pathId },
  { title: 'document', cell: (row: ExpiringDocument) => row.id },
];
