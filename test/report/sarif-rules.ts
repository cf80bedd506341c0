/** The rules by which GitHub's and the SARIF SDK's validator (`sarif validate --rule-kind Sarif;Ghas`) judge a log, as far as one of ours could break them. */

import type { Location, Log, Result, Run } from 'sarif'

/** What a rule has against a log; empty when it has nothing. */
export type SarifRule = (log: Log) => readonly string[]

const resultsOf = (run: Run): readonly Result[] => run.results ?? []
const flowLocations = (result: Result): readonly Location[] =>
  (result.codeFlows ?? []).flatMap(({ threadFlows }) => threadFlows.flatMap(({ locations }) => locations.flatMap(({ location }) => location ?? [])))
const locationsOf = (result: Result): readonly Location[] => [...(result.locations ?? []), ...(result.relatedLocations ?? []), ...flowLocations(result)]
const messagesOf = (run: Run): readonly string[] => [
  ...resultsOf(run).flatMap((result) => [result.message, ...locationsOf(result).flatMap(({ message }) => message ?? [])]),
  ...(run.invocations ?? []).flatMap(({ toolExecutionNotifications }) => (toolExecutionNotifications ?? []).map(({ message }) => message)),
].map(({ text }) => text ?? '')

const perRun = (judge: (run: Run) => readonly string[]): SarifRule => ({ runs }) => runs.flatMap(judge)
const perResult = (judge: (result: Result, run: Run) => readonly string[]): SarifRule => perRun((run) => resultsOf(run).flatMap((result) => judge(result, run)))
const perLocation = (judge: (location: Location) => string | null): SarifRule => perResult((result) => locationsOf(result).flatMap((location) => judge(location) ?? []))
const most = (what: string, limit: number, count: number): readonly string[] => (count > limit ? [`${count} ${what}, of ${limit}`] : [])

/** RFC 3986: what may stand in a relative reference without a scheme. */
const relativeUri = /^(?!\/)(?:[\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/

export const sarifRules: Readonly<Record<string, SarifRule>> = {
  'SARIF1001 a rule\'s name is not its id': perRun(({ tool }) => (tool.driver.rules ?? []).flatMap(({ id, name }) => (name === undefined || name === id || !/^\S+$/.test(id) ? [id] : []))),
  'SARIF1002 URIs are valid': perLocation(({ physicalLocation }) => {
    const uri = physicalLocation?.artifactLocation?.uri ?? ''
    return relativeUri.test(uri) ? null : uri
  }),
  'SARIF1004 base ids are declared': perRun((run) => resultsOf(run).flatMap(locationsOf).flatMap(({ physicalLocation }) => {
    const base = physicalLocation?.artifactLocation?.uriBaseId ?? ''
    return Object.hasOwn(run.originalUriBaseIds ?? {}, base) ? [] : [base]
  })),
  'SARIF1005 addresses are absolute': perRun(({ tool, versionControlProvenance }) => {
    const uris = [tool.driver.informationUri, ...(tool.driver.rules ?? []).map(({ helpUri }) => helpUri), ...(versionControlProvenance ?? []).map(({ repositoryUri }) => repositoryUri)]
    return uris.flatMap((uri) => (uri !== undefined && URL.canParse(uri) ? [] : [String(uri)]))
  }),
  'SARIF1007 regions end where or after they start': perLocation(({ physicalLocation }) => {
    const { startLine = 0, endLine = startLine } = physicalLocation?.region ?? {}
    return startLine >= 1 && endLine >= startLine ? null : `${startLine}-${endLine}`
  }),
  'SARIF1009 indexes lead into their arrays': perResult(({ ruleIndex }, { tool }) => (ruleIndex !== undefined && ruleIndex < (tool.driver.rules?.length ?? 0) ? [] : [String(ruleIndex)])),
  'SARIF1010 a result\'s rule is the one at its index': perResult(({ ruleId, ruleIndex }, { tool }) => (tool.driver.rules?.[ruleIndex ?? -1]?.id === ruleId ? [] : [String(ruleId)])),
  'SARIF1011 the schema is that of 2.1.0': ({ $schema = '' }) => ($schema.endsWith('sarif-2.1.0.json') ? [] : [$schema]),
  'SARIF1012 no message waits for arguments': perRun((run) => messagesOf(run).filter((text) => /(?:^|[^{])(?:\{\{)*\{\d+\}(?!\})/.test(text))),
  'SARIF2005 the tool says its version and address': perRun(({ tool: { driver } }) => (/^\d+\.\d+\.\d+/.test(driver.semanticVersion ?? '') && driver.informationUri !== undefined ? [] : [driver.name])),
  'SARIF2012 rules have help': perRun(({ tool }) => (tool.driver.rules ?? []).flatMap(({ id, helpUri, help }) => (helpUri && help?.text && help.markdown ? [] : [id]))),
  'GH1001 every result has a place': perResult((result) => (result.locations?.length === 1 && result.locations[0]?.physicalLocation?.artifactLocation?.uri ? [] : [String(result.ruleId)])),
  'GH1002 the steps of a flow stand in it': perResult((result) => (result.codeFlows ?? []).flatMap(({ threadFlows }) => threadFlows.flatMap(({ locations }) => locations.flatMap(({ location }) => (location?.message?.text ? [] : ['a step']))))),
  'GH1003 every place has a region': perLocation(({ physicalLocation }) => (physicalLocation?.region?.startLine === undefined ? 'no region' : null)),
  'GH1004 arrays are as long as GitHub reads': (log) => [
    ...most('runs', 20, log.runs.length),
    ...perRun((run) => [...most('results', 5000, resultsOf(run).length), ...most('rules', 25_000, run.tool.driver.rules?.length ?? 0)])(log),
    ...perRun(({ tool }) => (tool.driver.rules ?? []).flatMap(({ properties }) => most('tags', 10, properties?.tags?.length ?? 0)))(log),
    ...perResult((result) => [...most('related locations', 100, result.relatedLocations?.length ?? 0), ...most('steps', 1000, flowLocations(result).length)])(log),
  ],
  'GH1005 places are relative': perLocation(({ physicalLocation }) => (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(physicalLocation?.artifactLocation?.uri ?? '/') ? 'absolute' : null)),
  'GH1007 every message has a text': perRun((run) => messagesOf(run).filter((text) => text.trim() === '')),
  'GH2012 rules have a short and a full description': perRun(({ tool }) => (tool.driver.rules ?? []).flatMap(({ id, shortDescription, fullDescription }) => (shortDescription?.text && fullDescription?.text ? [] : [id]))),
  'a fingerprint and an id for the job keep alerts apart': (log) => [
    ...perResult(({ partialFingerprints }) => (Object.values(partialFingerprints ?? {}).every((value) => /^[0-9a-f]+$/.test(value)) && partialFingerprints !== undefined ? [] : ['no fingerprint']))(log),
    ...perRun(({ automationDetails }) => (automationDetails?.id?.endsWith('/') ? [] : ['no id']))(log),
  ],
}
