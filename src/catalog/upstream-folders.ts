/** Folders that the upstreams' source lies in, by which a list of files tells whose it is without their content. */

const folders = [
  'TMessagesProj', 'org/telegram/(?:messenger|ui|tgnet|SQLite)', 'org/thunderdog/challegram', 'Telegram/SourceFiles', 'submodules/Telegram(?:Core|UI|Api|PresentationData|StringFormatting)',
  'TelegramCore/(?:Sources|TelegramCore)', 'Telegram-Mac', 'LegacyComponents/LegacyComponents', 'Telegraph/TG\\w+\\.[mh]', 'Unigram/Unigram', 'Telegram/Telegram\\.Native', 'src/lib/appManagers', 'src/lib/gramjs/tl',
  'app/js/lib/mtproto',
]
const ofUpstreams = new RegExp(`(?:^|/)(?:${folders.join('|')})(?:/|$)`)

/** Whether a file of that path, from whatever root, lies where an upstream's source does. */
export function isInUpstreamFolder(path: string): boolean {
  return ofUpstreams.test(path)
}
