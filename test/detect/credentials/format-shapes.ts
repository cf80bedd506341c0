/** The shapes in which a pair is known to stand in build and configuration files. */

import type { Reach } from '../../../src/model/credential.ts'
import type { Pair, Shape } from './shapes.ts'

function shape(id: string, path: string, reach: Reach, text: (pair: Pair) => string): Shape {
  return { id, path, reach, text }
}

const pbxproj = (name: string, value: string): string => `// !$*UTF8*$!
{
	objects = {
		AA00 /* ${name} */ = {
			isa = XCBuildConfiguration;
			buildSettings = {
				GCC_PREPROCESSOR_DEFINITIONS = (
					"$(inherited)",
					"${value}",
				);
				PRODUCT_NAME = Pigeon;
			};
			name = ${name};
		};
	};
}
`

export const formatShapes: readonly Shape[] = [
  shape('K07 Kotlin script', 'app/build.gradle.kts', 'effective', (p) => `android { defaultConfig { buildConfigField("int", "API_ID", "${p.id}"); buildConfigField("String", "API_HASH", "\\"${p.hash}\\"") } }\n`),
  shape('K08 placeholders', 'app/build.gradle.kts', 'effective', (p) => `android { defaultConfig { manifestPlaceholders["apiHash"] = "${p.hash}" } }\n`),
  shape('K08 resource', 'app/build.gradle.kts', 'effective', (p) => `android {\n  defaultConfig {\n    resValue("string", "api_hash", "${p.hash}")\n  }\n}\n`),
  shape('K08 extra', 'build.gradle.kts', 'effective', (p) => `extra["apiHash"] = "${p.hash}"\nval apiId by extra(${p.id})\n`),
  shape('K10 provider', 'app/build.gradle.kts', 'fallback', (p) => `val apiHash = providers.gradleProperty("apiHash").orElse("${p.hash}").get()\n`),
  shape('K10 getOrElse', 'app/build.gradle.kts', 'fallback', (p) => `android.defaultConfig {\n  buildConfigField("String", "API_HASH", "\\"\${providers.environmentVariable("API_HASH").getOrElse("${p.hash}")}\\"")\n}\n`),
  shape('K10 elvis', 'app/build.gradle.kts', 'fallback', (p) => `val apiHash: String = project.findProperty("apiHash") as String? ?: "${p.hash}"\n`),
  shape('K11 joined', 'app/build.gradle.kts', 'effective', (p) => `val first = "${p.a}"\nval rest = "${p.b}"\nandroid { defaultConfig { buildConfigField("String", "API_HASH", "\\"$first\${rest}\\"") } }\n`),
  shape('K12 maps', 'build.gradle.kts', 'effective', (p) => `android { defaultConfig { manifestPlaceholders += mapOf("apiId" to "${p.id}", "apiHash" to "${p.hash}") } }\n`),
  shape('K13 cmake arguments', 'app/build.gradle.kts', 'effective', (p) => `android { defaultConfig { externalNativeBuild { cmake { arguments += listOf("-DAPI_ID=${p.id}", "-DAPI_HASH=${p.hash}") } } } }\n`),
  shape('F02', 'app/build.gradle', 'effective', (p) => `def apiHash = "${p.a}" + '${p.b}'\nandroid { defaultConfig { buildConfigField "String", "API_HASH", "\\"\${apiHash}\\"" } }\n`),
  shape('F02 plus', 'app/build.gradle', 'effective', (p) => `android {\n    defaultConfig {\n        def appHash = "${p.hash}"\n        buildConfigField "int", "APP_ID", "${p.id}"\n        buildConfigField "String", "APP_HASH", "\\"" + appHash + "\\""\n    }\n}\n`),
  shape('F02 if nothing', 'app/build.gradle', 'fallback', (p) => `def id = project.findProperty('apiId')\ndef apiHash = project.findProperty('apiHash')\nif (!id) id = '${p.id}'\nif (!apiHash) apiHash = '${p.hash}'\nandroid.defaultConfig.buildConfigField "String", "API_HASH", "\\"$apiHash\\""\n`),
  shape('F02 ternary', 'app/build.gradle', 'fallback', (p) => `ext.apiHash = project.hasProperty('apiHash') ? apiHash : '${p.hash}'\n`),
  shape('F02 default of properties', 'app/build.gradle', 'fallback', (p) => `Properties properties = new Properties()\ndef appHash = properties.getProperty("TELEGRAM_APP_HASH") ?: System.getenv("TELEGRAM_APP_HASH") ?: "${p.hash}"\nandroid { defaultConfig { buildConfigField "String", "APP_HASH", "\\"" + appHash + "\\"" } }\n`),
  shape('F02 second argument', 'app/build.gradle', 'fallback', (p) => `def h = localProperties.getProperty('app.hash', '${p.hash}')\n`),
  shape('F02 ext', 'build.gradle', 'effective', (p) => `ext {\n    apiId = ${p.id}\n    apiHash = '${p.hash}'\n}\n`),
  shape('F02 list', 'build.gradle', 'effective', (p) => `ext.telegram = [id: ${p.id}, hash: "${p.hash}"]\n`),
  shape('F02 debug build', 'app/build.gradle', 'guarded', (p) => `android {\n  buildTypes {\n    debug {\n      buildConfigField "String", "API_HASH", '"${p.hash}"'\n    }\n    release {\n      buildConfigField "String", "API_HASH", "\\"\${System.getenv('API_HASH')}\\""\n    }\n  }\n}\n`),
  shape('F02 release build', 'app/build.gradle', 'effective', (p) => `android {\n  buildTypes {\n    release {\n      buildConfigField "String", "API_HASH", '"${p.hash}"'\n    }\n  }\n}\n`),
  shape('F02 debug build in Kotlin', 'app/build.gradle.kts', 'guarded', (p) => `android {\n  buildTypes {\n    getByName("debug") {\n      buildConfigField("String", "API_HASH", "\\"${p.hash}\\"")\n    }\n  }\n}\n`),
  shape('F02 placeholders', 'app/build.gradle', 'effective', (p) => `android { defaultConfig { manifestPlaceholders = [apiId: "${p.id}", apiHash: "${p.hash}"] } }\n`),
  shape('F02 function', 'app/build.gradle', 'fallback', (p) => `def getAppHash() {\n    def value = System.getenv("APP_HASH")\n    return value ?: "${p.hash}"\n}\nandroid { defaultConfig { buildConfigField 'String', 'APP_HASH', "\\"" + getAppHash() + "\\"" } }\n`),
  shape('F02 catalog', 'gradle/libs.versions.toml', 'effective', (p) => `[versions]\nkotlin = "2.0"\napiId = "${p.id}"\napiHash = "${p.hash}"\n`),
  shape('F02 gradle.properties', 'gradle.properties', 'effective', (p) => `org.gradle.jvmargs=-Xmx2g\nAPP_ID=${p.id}\nAPP_HASH=${p.hash}\n`),
  shape('F02 secrets plugin', 'local.defaults.properties', 'fallback', (p) => `API_ID=${p.id}\nAPI_HASH=${p.hash}\n`),
  shape('F02 Jenkins', 'Jenkinsfile', 'effective', (p) => `pipeline {\n  environment {\n    API_HASH = '${p.hash}'\n  }\n  stages { stage('Build') { steps { sh 'make' } } }\n}\n`),
  shape('F04', 'Config/Pigeon.xcconfig', 'effective', (p) => `P1 = ${p.a}\nAPI_HASH = $(P1)${p.b} // sample\nGCC_PREPROCESSOR_DEFINITIONS = $(inherited) API_HASH=\\"$(API_HASH)\\"\n`),
  shape('F04 quoted definition', 'Config-Fork.xcconfig', 'effective', (p) => `GCC_PREPROCESSOR_DEFINITIONS = $(inherited) APP_CONFIG_API_ID=${p.id} APP_CONFIG_API_HASH="\\"${p.hash}\\"" APP_X="\\"\\""\n`),
  shape('F04 debug', 'Debug.xcconfig', 'guarded', (p) => `API_HASH = ${p.hash}\n`),
  shape('F04 selector', 'Pigeon.xcconfig', 'guarded', (p) => `API_HASH[config=Debug] = ${p.hash}\n`),
  shape('F05', 'Pigeon/Info.plist', 'effective', (p) => `<?xml version="1.0"?><plist version="1.0"><dict><key>API_ID</key><integer>${p.id}</integer><key>API_HASH</key><string>${p.hash}</string></dict></plist>`),
  shape('F05 nested', 'Pigeon/Secrets.plist', 'effective', (p) => `<plist version="1.0">\n<dict>\n  <key>Telegram</key>\n  <dict>\n    <key>apiHash</key>\n    <string>${p.hash}</string>\n  </dict>\n</dict>\n</plist>\n`),
  shape('F09', 'config.toml', 'effective', (p) => `[telegram]\napi_id = ${p.id}\napi_hash = "${p.hash}"\n`),
  shape('F09 cargo', '.cargo/config.toml', 'effective', (p) => `[env]\nAPI_HASH = "${p.hash}"\n`),
  shape('F09 host', 'netlify.toml', 'effective', (p) => `[build.environment]\n  VITE_API_HASH = "${p.hash}"\n`),
  shape('F11', 'build.sh', 'fallback', (p) => `API_ID="\${API_ID:-${p.id}}"\nAPI_HASH="\${API_HASH:-${p.hash}}"\n`),
  shape('F12', 'Dockerfile', 'fallback', (p) => `FROM alpine\nARG TDESKTOP_API_ID=${p.id}\nARG TDESKTOP_API_HASH=${p.hash}\nENV API_HASH=$TDESKTOP_API_HASH\n`),
  shape('F12 fixed', 'docker/Dockerfile.build', 'effective', (p) => `FROM alpine\nENV API_ID=${p.id} \\\n    API_HASH=${p.hash}\n`),
  shape('F12 run', 'Containerfile', 'effective', (p) => `FROM alpine\nRUN cmake -B build \\\n    -DTDESKTOP_API_ID=${p.id} \\\n    -DTDESKTOP_API_HASH=${p.hash} .\n`),
  shape('F13', 'app/src/main/res/values/keys.xml', 'effective', (p) => `<resources><string name="api_hash">${p.hash}</string><integer name="api_id">${p.id}</integer></resources>`),
  shape('F13 manifest', 'app/src/main/AndroidManifest.xml', 'effective', (p) => `<manifest><application>\n  <meta-data android:name="org.pigeon.API_HASH" android:value="${p.hash}" />\n</application></manifest>\n`),
  shape('F14', 'pigeon.pro', 'effective', (p) => `QT += core\nDEFINES += TDESKTOP_API_ID=${p.id} TDESKTOP_API_HASH=${p.hash}\n`),
  shape('F14 continued', 'pigeon.pri', 'effective', (p) => `DEFINES += \\\n  API_ID=${p.id} \\\n  API_HASH=\\\\\\"${p.hash}\\\\\\"\n`),
  shape('F14 if nothing', 'pigeon.pro', 'fallback', (p) => `isEmpty(API_HASH) {\n  API_HASH = ${p.hash}\n}\nDEFINES += API_HASH=$$API_HASH\n`),
  shape('F14 debug', 'pigeon.pro', 'guarded', (p) => `CONFIG(debug, debug|release) {\n  DEFINES += API_HASH=${p.hash}\n}\n`),
  shape('F15', 'config.ini', 'effective', (p) => `; settings\n[telegram]\napi_id = ${p.id}\napi_hash = ${p.hash}\n`),
  shape('F15 unit', 'deploy/pigeon.service', 'effective', (p) => `[Service]\nEnvironment="API_HASH=${p.hash}"\n`),
  shape('F16', 'Pigeon.xcodeproj/project.pbxproj', 'effective', (p) => pbxproj('Release', `API_HASH=\\\\\\"${p.hash}\\\\\\"`)),
  shape('F16 debug', 'Pigeon.xcodeproj/project.pbxproj', 'guarded', (p) => pbxproj('Debug', `API_HASH=\\\\\\"${p.hash}\\\\\\"`)),
  shape('F16 one line', 'project.pbxproj', 'effective', (p) => `{ objects = { A = { isa = XCBuildConfiguration; buildSettings = { GCC_PREPROCESSOR_DEFINITIONS = ("$(inherited)", "API_HASH=\\\\\\"${p.hash}\\\\\\""); }; name = Release; }; }; }`),
  shape('F17', 'Makefile', 'fallback', (p) => `API_HASH ?= ${p.hash}\nbuild:\n\tgo build -ldflags "-X main.appHash=$(API_HASH) -X main.appID=${p.id}"\n`),
  shape('F17 fixed', 'GNUmakefile', 'effective', (p) => `export API_ID := ${p.id}\nexport API_HASH := ${p.hash}\n`),
  shape('F17 linker', 'Makefile', 'effective', (p) => `build:\n\tgo build -ldflags "-s -w -X main.appID=${p.id} -X main.appHash=${p.hash}" ./cmd/pigeon\n`),
  shape('F17 if nothing', 'build.mk', 'fallback', (p) => `ifndef API_HASH\nAPI_HASH := ${p.hash}\nendif\n`),
  shape('F17 empty', 'Makefile', 'fallback', (p) => `ifeq ($(API_HASH),)\n  API_HASH = ${p.hash}\nendif\n`),
  shape('F17 Dart', 'Makefile', 'effective', (p) => `apk:\n\tflutter build apk --dart-define=API_ID=${p.id} --dart-define=API_HASH=${p.hash}\n`),
  shape('F21 meson option', 'meson_options.txt', 'fallback', (p) => `option('api_id', type: 'integer', value: ${p.id})\noption('api_hash', type: 'string', value: '${p.hash}')\n`),
  shape('F21 meson', 'meson.build', 'effective', (p) => `project('pigeon', 'cpp')\nconf = configuration_data()\nconf.set_quoted('API_HASH', '${p.hash}')\n`),
  shape('F21 meson arguments', 'meson.build', 'effective', (p) => `add_project_arguments('-DAPI_ID=${p.id}', '-DAPI_HASH="${p.hash}"', language: 'cpp')\n`),
  shape('F21 meson if nothing', 'meson.build', 'fallback', (p) => `api_hash = get_option('api_hash')\nif api_hash == ''\n  api_hash = '${p.hash}'\nendif\n`),
  shape('F22 gyp', 'Pigeon.gyp', 'effective', (p) => `{\n  'variables': {\n    'x': 1,\n  },\n  'targets': [{\n    'defines': [\n      'TDESKTOP_API_ID=${p.id}',\n      'TDESKTOP_API_HASH=${p.hash}',\n    ],\n  }],\n}\n`),
  shape('F22 gyp default', 'Pigeon.gypi', 'fallback', (p) => `{\n  'variables': {\n    'api_id%': '${p.id}',\n    'api_hash%': '${p.hash}',\n  },\n}\n`),
  shape('F22 gn', 'BUILD.gn', 'effective', (p) => `config("keys") {\n  defines = [ "API_HASH=\\"${p.hash}\\"" ]\n}\n`),
  shape('F23 bazel', 'BUILD.bazel', 'effective', (p) => `cc_library(\n    name = "pigeon",\n    copts = ["-DAPI_ID=${p.id}", "-DAPI_HASH=${p.hash}"],\n)\n`),
  shape('F23 defines', 'BUILD', 'effective', (p) => `objc_library(\n    name = "pigeon",\n    defines = ["API_HASH=\\\\\\"${p.hash}\\\\\\""],\n)\n`),
  shape('F23 flag', 'config/BUILD', 'fallback', (p) => `string_flag(\n    name = "api_hash",\n    build_setting_default = "${p.hash}",\n)\n`),
  shape('F23 variables', 'build-system/variables.bzl', 'effective', (p) => `telegram_api_id = "${p.id}"\ntelegram_api_hash = "${p.hash}"\n`),
  shape('F24 Nix', 'default.nix', 'effective', (p) => `{ stdenv, cmake }:\nstdenv.mkDerivation rec {\n  pname = "pigeon";\n  cmakeFlags = [\n    "-DTDESKTOP_API_ID=${p.id}"\n    "-DTDESKTOP_API_HASH=${p.hash}"\n  ];\n}\n`),
  shape('F24 Nix feature', 'package.nix', 'effective', (p) => `{ lib, stdenv }:\nstdenv.mkDerivation {\n  cmakeFlags = [\n    (lib.cmakeFeature "TDESKTOP_API_ID" "${p.id}")\n    (lib.cmakeFeature "TDESKTOP_API_HASH" "${p.hash}")\n  ];\n}\n`),
  shape('F24 Nix attributes', 'keys.nix', 'effective', (p) => `{\n  apiId = ${p.id};\n  apiHash = "${p.hash}";\n}\n`),
  shape('F25 Arch', 'PKGBUILD', 'effective', (p) => `pkgname=pigeon\nbuild() {\n  cmake -B build \\\n    -D TDESKTOP_API_ID=${p.id} \\\n    -D TDESKTOP_API_HASH=${p.hash}\n}\n`),
  shape('F25 Debian', 'debian/rules', 'effective', (p) => `#!/usr/bin/make -f\noverride_dh_auto_configure:\n\tdh_auto_configure -- -DTDESKTOP_API_ID=${p.id} -DTDESKTOP_API_HASH=${p.hash}\n`),
  shape('F25 Homebrew', 'Formula/pigeon.rb', 'effective', (p) => `class Pigeon < Formula\n  def install\n    system "cmake", "-S", ".", "-DTDESKTOP_API_ID=${p.id}", "-DTDESKTOP_API_HASH=${p.hash}"\n  end\nend\n`),
  shape('F25 RPM', 'pigeon.spec', 'effective', (p) => `%build\n%cmake -DTDESKTOP_API_ID=${p.id} -DTDESKTOP_API_HASH=${p.hash}\n`),
  shape('F26 fastlane', 'fastlane/Fastfile', 'effective', (p) => `lane :beta do\n  gradle(task: "assembleRelease", properties: { "apiHash" => "${p.hash}" })\nend\n`),
  shape('F26 fastlane variables', 'fastlane/Fastfile', 'effective', (p) => `lane :beta do\n  ENV["API_HASH"] = "${p.hash}"\n  build_app(scheme: "Pigeon")\nend\n`),
  shape('F26 fastlane default', 'fastlane/Fastfile', 'fallback', (p) => `api_hash = ENV["API_HASH"] || "${p.hash}"\n`),
  shape('F26 fastlane arguments', 'fastlane/Fastfile', 'effective', (p) => `lane :beta do\n  build_app(xcargs: "API_ID=${p.id} API_HASH=${p.hash}")\nend\n`),
  shape('F27 PowerShell', 'build.ps1', 'effective', (p) => `$env:API_ID = "${p.id}"\n$env:API_HASH = "${p.hash}"\n`),
  shape('F27 PowerShell flags', 'build.ps1', 'effective', (p) => `cmake . -D TDESKTOP_API_ID=${p.id} -D TDESKTOP_API_HASH=${p.hash}\n`),
  shape('F27 PowerShell default', 'build.ps1', 'fallback', (p) => `if (-not $env:API_HASH) {\n  $env:API_HASH = '${p.hash}'\n}\n`),
  shape('F27 PowerShell parameter', 'build.ps1', 'fallback', (p) => `param(\n  [string]$ApiHash = "${p.hash}"\n)\n`),
  shape('F28 batch', 'build.bat', 'effective', (p) => `@echo off\nset API_ID=${p.id}\nset API_HASH=${p.hash}\n`),
  shape('F28 batch default', 'build.cmd', 'fallback', (p) => `if not defined API_HASH set API_HASH=${p.hash}\n`),
  shape('F28 batch block', 'build.bat', 'fallback', (p) => `if "%API_HASH%"=="" (\r\n  set API_HASH=${p.hash}\r\n)\r\n`),
  shape('F29 csproj', 'Pigeon.csproj', 'effective', (p) => `<Project><PropertyGroup><DefineConstants>TRACE;API_ID=${p.id};API_HASH=${p.hash}</DefineConstants></PropertyGroup></Project>`),
  shape('F29 property', 'Directory.Build.props', 'effective', (p) => `<Project>\n  <PropertyGroup>\n    <ApiId>${p.id}</ApiId>\n    <ApiHash>${p.hash}</ApiHash>\n  </PropertyGroup>\n</Project>\n`),
  shape('F29 condition', 'Directory.Build.props', 'fallback', (p) => `<Project>\n  <PropertyGroup>\n    <ApiHash Condition="'$(ApiHash)' == ''">${p.hash}</ApiHash>\n  </PropertyGroup>\n</Project>\n`),
  shape('F29 debug', 'Pigeon.csproj', 'guarded', (p) => `<Project><PropertyGroup Condition="'$(Configuration)' == 'Debug'"><ApiHash>${p.hash}</ApiHash></PropertyGroup></Project>`),
  shape('F29 resx', 'Keys.resx', 'effective', (p) => `<root>\n  <data name="ApiHash" xml:space="preserve">\n    <value>${p.hash}</value>\n  </data>\n</root>\n`),
  shape('F29 app.config', 'App.config', 'effective', (p) => `<configuration><appSettings><add key="ApiId" value="${p.id}"/><add key="ApiHash" value="${p.hash}"/></appSettings></configuration>`),
  shape('F30 scheme', 'Pigeon.xcscheme', 'effective', (p) => `<Scheme><LaunchAction><EnvironmentVariables><EnvironmentVariable key = "API_HASH" value = "${p.hash}" isEnabled = "YES"></EnvironmentVariable></EnvironmentVariables></LaunchAction></Scheme>`),
  shape('F31 launch', 'app.json', 'effective', (p) => `{"expo":{"extra":{"apiId":${p.id},"apiHash":"${p.hash}"}}}`),
  shape('F31 script', 'package.json', 'effective', (p) => `{"scripts":{"build":"flutter build web --dart-define=API_HASH=${p.hash}"}}`),
  shape('F32 shell preset', 'build.sh', 'fallback', (p) => `: "\${API_HASH:=${p.hash}}"\nexport API_HASH\n`),
  shape('F32 shell guard', 'build.sh', 'fallback', (p) => `[ -z "$API_HASH" ] && API_HASH=${p.hash}\n`),
  shape('F32 shell guard the other way', 'build.sh', 'fallback', (p) => `[ -n "$API_HASH" ] || export API_HASH="${p.hash}"\n`),
  shape('F32 shell one line', 'build.sh', 'fallback', (p) => `if [ -z "$API_HASH" ]; then API_HASH="${p.hash}"; fi\n`),
  shape('F32 gradle property', 'release.sh', 'effective', (p) => `./gradlew assembleRelease -PapiId=${p.id} -PapiHash=${p.hash}\n`),
  shape('F32 written', 'release.sh', 'effective', (p) => `echo "API_HASH=${p.hash}" >> local.properties\n`),
  shape('F32 heredoc', 'release.sh', 'effective', (p) => `cat > local.properties <<EOF\nAPI_ID=${p.id}\nAPI_HASH=${p.hash}\nEOF\n`),
  shape('F32 positional', 'release.sh', 'effective', (p) => `./configure ${p.id} ${p.hash}\n`),
  shape('F33 cargo', 'build.rs', 'effective', (p) => `fn main() {\n    println!("cargo:rustc-env=API_ID=${p.id}");\n    println!("cargo:rustc-env=API_HASH=${p.hash}");\n}\n`),
  shape('F34 input', '.github/workflows/release.yml', 'effective', (p) => `on:\n  push:\n    tags: ['v*']\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./.github/actions/build\n        with:\n          api-hash: ${p.hash}\n`),
  shape('F34 arguments', '.github/workflows/release.yml', 'effective', (p) => `on:\n  push:\n    tags: ['v*']\njobs:\n  build:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          push: true\n          build-args: |\n            API_ID=${p.id}\n            API_HASH=${p.hash}\n`),
  shape('F35 Helm', 'chart/values.yaml', 'effective', (p) => `telegram:\n  apiId: ${p.id}\n  apiHash: "${p.hash}"\n`),
]
