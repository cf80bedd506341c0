/** The rules, in the order in which they are listed to the reader. */

import type { Rule } from '../model/rule.ts'
import { buildScriptMissing } from './build-script-missing.ts'
import { changeNoticeMissing } from './change-notice-missing.ts'
import { dependencyIncompatible } from './dependency-incompatible.ts'
import { furtherRestriction } from './further-restriction.ts'
import { licenseConflict } from './license-conflict.ts'
import { licenseIncompatible } from './license-incompatible.ts'
import { licenseMissing } from './license-missing.ts'
import { licenseTextAltered } from './license-text-altered.ts'
import { noticeRemoved } from './notice-removed.ts'
import { credentialUnsupplied } from './credential-unsupplied.ts'
import { ownCredentialInSource } from './own-credential-in-source.ts'
import { releaseWithoutSource } from './release-without-source.ts'
import { sampleCredentialFallback } from './sample-credential-fallback.ts'
import { sampleCredentialUnused } from './sample-credential-unused.ts'
import { sampleCredential } from './sample-credential.ts'
import { sourceIncomplete } from './source-incomplete.ts'
import { sourceLinkMissing } from './source-link-missing.ts'
import { sourceNotPublic } from './source-not-public.ts'
import { sourceOutdated } from './source-outdated.ts'
import { upstreamPlaceholder } from './upstream-placeholder.ts'

export const rules: readonly Rule[] = [
  licenseMissing,
  licenseIncompatible,
  licenseTextAltered,
  licenseConflict,
  furtherRestriction,
  noticeRemoved,
  changeNoticeMissing,
  dependencyIncompatible,
  sourceNotPublic,
  releaseWithoutSource,
  sourceIncomplete,
  sourceOutdated,
  sourceLinkMissing,
  buildScriptMissing,
  sampleCredential,
  sampleCredentialFallback,
  sampleCredentialUnused,
  ownCredentialInSource,
  credentialUnsupplied,
  upstreamPlaceholder,
]
