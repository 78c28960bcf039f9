import { hash, verify } from '@node-rs/argon2';

/** Argon2id, with what OWASP's Password Storage Cheat Sheet asks for: 19 MiB, 2 passes, 1 lane. */
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS);

export const isPassword = (asked: { hash: string; password: string }): Promise<boolean> =>
  verify(asked.hash, asked.password);
