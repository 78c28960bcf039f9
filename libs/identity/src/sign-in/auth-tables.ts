/** How better-auth's names are written in our tables. What is not named here is written alike. */
const CREATED_AND_UPDATED = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

export const userTable = {
  modelName: 'user',
  fields: { emailVerified: 'email_verified', ...CREATED_AND_UPDATED },
} as const;

export const sessionTable = {
  modelName: 'session',
  fields: {
    userId: 'user_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    ...CREATED_AND_UPDATED,
  },
  additionalFields: {
    secondFactorAt: {
      type: 'date',
      required: false,
      input: false,
      returned: false,
      fieldName: 'second_factor_at',
    },
  },
} as const;

export const accountTable = {
  modelName: 'account',
  fields: {
    userId: 'user_id',
    accountId: 'account_id',
    providerId: 'provider_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    ...CREATED_AND_UPDATED,
  },
} as const;

export const verificationTable = {
  modelName: 'verification',
  fields: { expiresAt: 'expires_at', ...CREATED_AND_UPDATED },
} as const;

export const twoFactorSchema = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'two_factor',
    fields: {
      userId: 'user_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
} as const;

export const passkeySchema = {
  passkey: {
    modelName: 'passkey',
    fields: {
      userId: 'user_id',
      publicKey: 'public_key',
      credentialID: 'credential_id',
      deviceType: 'device_type',
      backedUp: 'backed_up',
      createdAt: 'created_at',
    },
  },
} as const;
