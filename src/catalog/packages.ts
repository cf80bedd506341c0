/** Names of the packages that Telegram, or who packages for it, publishes: stores give each to one publisher. */

const official: ReadonlySet<string> = new Set([
  'telegram-desktop', 'telegram-desktop-dev', 'org.telegram.desktop', 'org.telegram.TelegramDesktop',
])

/** Whether a package of this name is one of Telegram's own. */
export function isOfficialPackage(name: string): boolean {
  return official.has(name)
}
