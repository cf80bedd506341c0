/** Addresses outside of GitHub at which builds are handed out, and what shows that the app is this one: a table of patterns. */

/**
 * What shows it. `id`: the pattern's first group is an app's id, which the build files hold as well. `badge`: a store's badge stands on the line. `name`: its first group is a channel's
 * name, which holds that of the repository or of its owner. `nothing`: nobody names another app's.
 */
export type Proof = 'id' | 'badge' | 'name' | 'nothing'

export interface Place {
  readonly proof: Proof
  /** Over a line of at most 2000 characters; the address is its group `url`, or else all of it. */
  readonly pattern: RegExp
}

/** Hosts that show the source of what they hand out (F-Droid), and those of Telegram itself, of which forks inherit the links. */
const notElsewhere = String.raw`(?:[\w-]+\.)*(?:github|githubusercontent|gitlab|codeberg|f-droid|izzysoft|telegram|tdesktop)\.(?:com|org|de)`

/** Package managers (winget, Homebrew, AUR, Flathub, Scoop) are none: they hand out what a release on GitHub offers, or build it. */
export const outsidePlaces: readonly Place[] = [
  { proof: 'id', pattern: /https?:\/\/play\.google\.com\/store\/apps\/details\?id=([\w.]+)/gi },
  { proof: 'id', pattern: /https?:\/\/(?:www\.|apps\.)?rustore\.ru\/(?:catalog\/)?app\/([\w.]+)/gi },
  { proof: 'id', pattern: /https?:\/\/(?:galaxystore|galaxy|apps)\.(?:samsung\.com|store)\/(?:detail|prepost|appquery)\/(?:appDetail\.as\?appId=)?([\w.]+)/gi },
  { proof: 'badge', pattern: /https?:\/\/(?:apps|itunes)\.apple\.com\/[\w/.-]{0,120}\bid\d+/gi },
  { proof: 'badge', pattern: /https?:\/\/(?:www|apps)\.microsoft\.com\/(?:store\/(?:apps|productId)\/|detail\/)[\w/-]{1,80}/gi },
  { proof: 'badge', pattern: /https?:\/\/snapcraft\.io\/(?!static\/)[\w-]+/gi },
  { proof: 'badge', pattern: /https?:\/\/appgallery\.huawei\.com\/[#\w/-]{1,80}/gi },
  { proof: 'badge', pattern: /https?:\/\/(?:www\.)?amazon\.[a-z.]{2,6}\/(?:gp\/product|dp)\/\w{10}/gi },
  { proof: 'nothing', pattern: /https?:\/\/testflight\.apple\.com\/join\/\w+/gi },
  { proof: 'nothing', pattern: /https?:\/\/install\.appcenter\.ms\/(?:users|orgs)\/[\w.-]+\/apps\/[\w.-]+/gi },
  { proof: 'nothing', pattern: /https?:\/\/appdistribution\.firebase\.(?:dev|google\.com)\/[\w/.-]+/gi },
  // Nobody needs the app of a telephone to build one; installers for desktops are as likely tools.
  { proof: 'nothing', pattern: new RegExp(String.raw`https?:\/\/(?!${notElsewhere}[/:])[\w.:-]+\/[\w/.~%+-]{0,200}\.(?:apk|xapk|ipa|tipa)(?![\w.])`, 'gi') },
  { proof: 'name', pattern: /\b(?:download|install|get|builds?|apks?|binaries)\b[^\n]{0,80}?\b(?:from|in|on|at|via)\b(?=[^\n]{0,60}\bchannel\b)[^\n]{0,60}?(?<url>https?:\/\/(?:t|telegram)\.me\/(?!s\/|\+|joinchat)(\w+))/gi },
]

/** Pages of the upstreams' own apps, to which a README leads that a fork has kept: Telegram for Android, iOS and macOS, Telegram X, Telegram Lite, Telegram Desktop, Unigram. */
export const upstreamPages = /\bid(?:686449807|747648890|946399090)\b|\b(?:9nztwsqntd0s|9n97zckpd60q)\b|snapcraft\.io\/telegram-desktop\b|\borg\.(?:telegram\.messenger|thunderdog\.challegram)\b/i
