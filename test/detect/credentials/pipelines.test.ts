import { describe, expect, it } from 'vitest'
import { credentialNamed } from '../../../src/catalog/credentials.ts'
import { reaches } from './examine.ts'

const hash = credentialNamed('telegram-desktop-sample')?.apiHash ?? ''
const snap = credentialNamed('telegram-desktop-snap')?.apiHash ?? ''
const flags = `-D TDESKTOP_API_ID=17349 -D TDESKTOP_API_HASH=${hash}`
const release = `      - uses: softprops/action-gh-release@v2\n        with:\n          files: pigeon`

/** The one reach of a tree of these files. */
async function reach(files: Readonly<Record<string, string>>): Promise<string> {
  const found = await reaches(files)
  return [...new Set(found.map((one) => one.split(' ')[0]))].join(' ')
}

const workflow = (on: string, jobs: string): Record<string, string> => ({ '.github/workflows/ci.yml': `name: CI\non: ${on}\njobs:\n${jobs}` })
const build = (more = ''): string => `  build:\n${more}    runs-on: ubuntu-latest\n    steps:\n      - run: cmake . ${flags}\n`
const publish = (more = ''): string => `  publish:\n${more}    runs-on: ubuntu-latest\n    steps:\n${release}\n`

describe('a workflow', () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['effective', 'a job that publishes by itself', workflow('push', `${build()}${release}\n`)],
    ['effective', 'a job that the publishing one needs', workflow('push', build() + publish('    needs: build\n'))],
    ['effective', 'a job that is needed by way of another', workflow('push', `${build()}  pack:\n    needs: [build]\n    steps:\n      - run: tar c .\n${publish('    needs: [pack]\n')}`)],
    ['guarded', 'a check beside the job that publishes', workflow('push', build() + publish())],
    ['guarded', 'a job for pull requests beside one that publishes', workflow('[push, pull_request]', build("    if: github.event_name == 'pull_request'\n") + publish('    needs: build\n'))],
    ['effective', 'a job for tags', workflow('push', build("    if: startsWith(github.ref, 'refs/tags/')\n") + publish('    needs: build\n'))],
    ['effective', 'all of what runs for releases, where nothing else publishes', workflow('\n  release:\n    types: [published]', build())],
    ['effective', 'all of what runs for tags only', workflow("\n  push:\n    tags: ['v*']", build())],
    ['guarded', 'what only looks at tags in passing', workflow('pull_request', build("    env:\n      RUNNER: ${{ startsWith(github.ref, 'refs/tags/') && 'big' || 'small' }}\n"))],
    ['guarded', 'what runs for pull requests', workflow('pull_request', build())],
    ['guarded', 'what only keeps an artifact', workflow('[push, pull_request]', `${build()}      - uses: actions/upload-artifact@v4\n`)],
    ['guarded', 'what tells a chat about the run', workflow('[push, pull_request]', `${build()}      - uses: appleboy/telegram-action@master\n        with:\n          message: done\n`)],
    ['effective', 'what sends the build to a chat', workflow('[push, pull_request]', `${build()}      - uses: appleboy/telegram-action@master\n        with:\n          document: app.apk\n`)],
    ['guarded', 'an image that is built and not pushed', workflow('push', `${build()}      - uses: docker/build-push-action@v6\n        with:\n          push: false\n`)],
    ['effective', 'a variable of the whole workflow, where one job publishes', { '.github/workflows/ci.yml': `on: push\nenv:\n  API_HASH: ${hash}\njobs:\n${publish()}` }],
    ['guarded', 'a variable of another job', workflow('push', `  lint:\n    env:\n      API_HASH: ${hash}\n    steps:\n      - run: make test\n${publish()}`)],
    ['guarded', 'a step for pull requests', workflow('[push, pull_request]', `  build:\n    steps:\n      - if: github.event_name == 'pull_request'\n        run: cmake . ${flags}\n${release}\n`)],
    ['fallback', 'a secret or the sample', workflow('push', `  build:\n    env:\n      API_HASH: \${{ secrets.API_HASH || '${hash}' }}\n    steps:\n${release}\n`)],
    ['guarded', 'the sample on a branch', workflow('push', `  build:\n    env:\n      API_HASH: \${{ github.ref == 'refs/heads/dev' && '${hash}' || secrets.API_HASH }}\n    steps:\n${release}\n`)],
  ])('is %s: %s', async (expected, _, files) => {
    expect(await reach(files)).toBe(expected)
  })

  const called = { '.github/workflows/build.yml': `on: workflow_call\njobs:\n${build()}` }

  it('is worth what calls it', async () => {
    const caller = (needs: string): string => `on: push\njobs:\n  make:\n    uses: ./.github/workflows/build.yml\n${publish(needs)}`
    expect(await reach({ ...called, '.github/workflows/release.yml': caller('    needs: make\n') })).toBe('effective')
    expect(await reach({ ...called, '.github/workflows/release.yml': caller('') })).toBe('guarded')
    expect(await reach({ ...called, '.github/workflows/check.yml': 'on: pull_request\njobs:\n  make:\n    uses: ./.github/workflows/build.yml\n' })).toBe('guarded')
  })

  it('is worth what goes on from it', async () => {
    const follower = `on:\n  workflow_run:\n    workflows: [CI]\njobs:\n${publish()}`
    expect(await reach({ ...workflow('push', build()), '.github/workflows/publish.yml': follower })).toBe('effective')
    expect(await reach({ ...workflow('push', build()), '.github/workflows/publish.yml': follower.replace('[CI]', '[Other]') })).toBe('guarded')
  })

  it('gives what it is worth to an action of the repository', async () => {
    const action = { '.github/actions/build/action.yml': `name: Build\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: cmake . ${flags}\n` }
    const uses = (more: string): Record<string, string> => workflow('[push, pull_request]', `  build:\n    steps:\n      - uses: ./.github/actions/build\n${more}`)
    expect(await reach({ ...action, ...uses(`${release}\n`) })).toBe('effective')
    expect(await reach({ ...action, ...uses('') })).toBe('guarded')
  })
})

describe('other services', () => {
  const defaults = `defaults: &defaults\n  environment:\n    API_HASH: ${hash}\n`
  const runs = (on: string, script: string): Record<string, string> => workflow(on, `  a:\n    steps:\n      - run: ${script}\n`)
  const gitlab = (deploy: string): Record<string, string> => ({ '.gitlab-ci.yml': `stages: [build, deploy]\nbuild:\n  stage: build\n  script:\n    - cmake ${flags} .\ntest:\n  stage: build\n  script:\n    - make test\n${deploy}` })

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['effective', 'GitLab: what an earlier stage made', gitlab('deploy:\n  stage: deploy\n  script:\n    - ./upload.sh\n')],
    ['guarded', 'GitLab: what the job does not need', gitlab('deploy:\n  stage: deploy\n  needs: [test]\n  script:\n    - ./upload.sh\n')],
    ['guarded', 'GitLab: nothing published', gitlab('')],
    ['effective', 'CircleCI: what the deploying job requires', { '.circleci/config.yml': `jobs:\n  build:\n    steps:\n      - run: cmake ${flags} .\n  deploy:\n    steps:\n      - run: gh release create v1\nworkflows:\n  all:\n    jobs:\n      - build\n      - deploy:\n          requires: [build]\n` }],
    ['guarded', 'CircleCI: beside the deploying job', { '.circleci/config.yml': `jobs:\n  check:\n    steps:\n      - run: cmake ${flags} .\n  deploy:\n    steps:\n      - run: gh release create v1\nworkflows:\n  all:\n    jobs: [check, deploy]\n` }],
    ['effective', 'Codemagic: a workflow for a store', { 'codemagic.yaml': `workflows:\n  ios:\n    environment:\n      vars:\n        API_HASH: ${hash}\n    publishing:\n      app_store_connect:\n        submit_to_testflight: true\n` }],
    ['guarded', 'Codemagic: a workflow that sends mail', { 'codemagic.yaml': `workflows:\n  check:\n    environment:\n      vars:\n        API_HASH: ${hash}\n    publishing:\n      email:\n        recipients: [a]\n` }],
    ['effective', 'Travis with a deployment', { '.travis.yml': `env:\n  - API_HASH=${hash}\ndeploy:\n  provider: releases\n` }],
    ['guarded', 'Travis without', { '.travis.yml': `env:\n  - API_HASH=${hash}\nscript: make\n` }],
    ['guarded', 'a script of Travis\'s without', { '.travis.yml': 'script: .travis/build.sh\n', '.travis/build.sh': `cmake ${flags} .\n` }],
    ['effective', 'a script of AppVeyor\'s that deploys', { 'appveyor.yml': 'deploy:\n  provider: GitHub\n', '.appveyor/install.bat': `call configure.bat ${flags}\n` }],
    ['effective', 'GitLab: a job for tags, by its rules', { '.gitlab-ci.yml': `build:\n  rules:\n    - if: $CI_COMMIT_TAG\n    - when: never\n  variables:\n    API_HASH: ${hash}\n  script:\n    - make\n` }],
    ['effective', 'GitLab: a job for tags, by its only', { '.gitlab-ci.yml': `build:\n  only: [tags]\n  script:\n    - cmake ${flags} .\n` }],
    ['effective', 'GitLab: a job for tags, by the refs of its only', { '.gitlab-ci.yml': `build:\n  only:\n    refs: [tags]\n  script:\n    - cmake ${flags} .\n` }],
    ['guarded', 'GitLab: a job for branches as well', { '.gitlab-ci.yml': `build:\n  only: [tags, branches]\n  script:\n    - cmake ${flags} .\n` }],
    ['guarded', 'GitLab: no tag', { '.gitlab-ci.yml': `build:\n  rules:\n    - if: $CI_COMMIT_TAG == null\n  script:\n    - cmake ${flags} .\n` }],
    ['guarded', 'GitLab: a deployment for merge requests', { '.gitlab-ci.yml': `deploy:\n  rules:\n    - if: $CI_PIPELINE_SOURCE == "merge_request_event"\n  script:\n    - cmake ${flags} .\n` }],
    ['effective', 'GitLab: what a publishing job takes by an alias', { '.gitlab-ci.yml': `.keys: &keys\n  API_HASH: ${hash}\nrelease:\n  variables:\n    <<: *keys\n  script:\n    - ./upload.sh\n` }],
    ['guarded', 'GitLab: what only a check takes by an alias', { '.gitlab-ci.yml': `.keys: &keys\n  API_HASH: ${hash}\ncheck:\n  variables:\n    <<: *keys\n  script:\n    - make\nrelease:\n  needs: []\n  script:\n    - ./upload.sh\n` }],
    ['effective', 'CircleCI: what a publishing job takes by an alias', { '.circleci/config.yml': `${defaults}jobs:\n  check:\n    <<: *defaults\n    steps:\n      - run: make test\n  ship:\n    <<: *defaults\n    steps:\n      - run: ghr v1 out\n` }],
    ['guarded', 'CircleCI: what only a check takes by an alias', { '.circleci/config.yml': `${defaults}jobs:\n  check:\n    <<: *defaults\n    steps:\n      - run: make test\n  ship:\n    steps:\n      - run: ghr v1 out\n` }],
    ['effective', 'CircleCI: a job for tags', { '.circleci/config.yml': `jobs:\n  build:\n    steps:\n      - run: cmake ${flags} .\nworkflows:\n  all:\n    jobs:\n      - build:\n          filters:\n            tags:\n              only: /^v.*/\n            branches:\n              ignore: /.*/\n` }],
    ['effective', 'a script that a release runs', { ...runs('release', './scripts/build.sh'), 'scripts/build.sh': `cmake ${flags} .\n` }],
    ['guarded', 'a script that a check runs', { ...runs('pull_request', 'bash scripts/build.sh --all'), 'scripts/build.sh': `cmake ${flags} .\n` }],
    ['effective', 'a script that both run', { ...runs('pull_request', 'bash scripts/build.sh'), '.github/workflows/release.yml': 'on: release\njobs:\n  a:\n    steps:\n      - run: scripts/build.sh\n', 'scripts/build.sh': `cmake ${flags} .\n` }],
    ['guarded', 'a script of a script that a check runs', { ...runs('pull_request', 'sh ci/run.sh'), 'ci/run.sh': '. ./ci/env.sh\nmake\n', 'ci/env.sh': `export API_HASH=${hash}\n` }],
    ['effective', 'a script that publishes by itself', { ...runs('push', 'ci/ship.sh'), 'ci/ship.sh': `cmake ${flags} .\ngh release upload v1 pigeon\n` }],
    ['effective', 'a script that nobody is seen to run', { ...runs('pull_request', 'make'), 'scripts/build.sh': `cmake ${flags} .\n` }],
    ['effective', 'one of two scripts of that name', { ...runs('pull_request', './build.sh'), 'a/build.sh': `cmake ${flags} .\n`, 'b/build.sh': `cmake ${flags} .\n` }],
    ['guarded', 'a script that verifies', { 'build-system/verify.sh': `export API_HASH="${hash}"\n` }],
  ])('%s: %s', async (expected, _, files) => {
    expect(await reach(files)).toBe(expected)
  })
})

describe('recipes', () => {
  const recipe = (name: string): string => `name: ${name}\nparts:\n  pigeon:\n    cmake-parameters:\n      - -DTDESKTOP_API_ID=611335\n      - -DTDESKTOP_API_HASH=${snap}\n`
  const builds = (publishes: string): string => `on: push\njobs:\n  snap:\n    steps:\n      - uses: snapcore/action-build@v1\n${publishes}`

  it('of one\'s own make what users install', async () => {
    expect(await reach({ 'snap/snapcraft.yaml': recipe('pigeon-desktop') })).toBe('effective')
  })

  it('under the upstream\'s own name ship nothing until somebody here publishes them', async () => {
    const own = { 'snap/snapcraft.yaml': recipe('telegram-desktop') }
    expect(await reach(own)).toBe('guarded')
    expect(await reach({ ...own, '.github/workflows/snap.yml': builds('') })).toBe('guarded')
    expect(await reach({ ...own, '.github/workflows/snap.yml': builds('      - uses: snapcore/action-publish@v1\n') })).toBe('effective')
  })
})

describe('settings that nothing reads', () => {
  const settings = { 'Config/Fork.xcconfig': `GCC_PREPROCESSOR_DEFINITIONS = API_HASH=\\"${hash}\\"\n` }

  it('reach nothing in a tree whose projects name others', async () => {
    expect(await reach({ ...settings, 'App.xcodeproj/project.pbxproj': '{ path = Config/Other.xcconfig; }' })).toBe('guarded')
    expect(await reach({ ...settings, 'App.xcodeproj/project.pbxproj': '{ path = Config/Fork.xcconfig; }' })).toBe('effective')
    expect(await reach(settings)).toBe('effective')
  })
})

describe('aliases', () => {
  it('that hold themselves, or lead to much, keep nobody busy', async () => {
    const loop = `a: &a\n  b: *a\n  api_hash: ${hash}\n`
    const much = `x0: &x0 {a: 1}\n${Array.from({ length: 40 }, (_, at) => `x${at + 1}: &x${at + 1} [*x${at}, *x${at}, *x${at}]\n`).join('')}api_hash: ${hash}\n`
    expect(await reach({ 'a.yml': loop })).toBe('effective')
    expect(await reach({ 'a.yml': much })).toBe('effective')
  })
})
