/** Names and contents that try to steer a runner's log, a terminal, a page on GitHub, or a program that reads a report. */

/** 32 hexadecimal digits, as an api_hash has; no real one. */
export const wholeHash = '0123456789abcdef0123456789abcdef'

const commands = [
  '::error::owned', ' ::error::owned', '\t::set-output name=verdict::pass', '\u00a0::add-mask::GPL', '\u3000::warning file=a.c::owned', '\u2003::notice::owned',
  '\u0085::error::owned', '::stop-commands::token', '::add-path::/evil', '::set-env name=PATH::/evil', '::debug::owned', '::ERROR::owned',
  'x\n::error::owned', 'x\r::error::owned', 'x\r\n::error::owned', 'x\u2028::error::owned', 'x\u2029::error::owned', 'x\v::error::owned', 'x\f::error::owned',
  'x\u0085::error::owned', '\n\n  ::group::owned', '##[error]owned', 'text ##[add-mask]owned', 'a##[group]b##[endgroup]', '####[set-env name=A]b', '%0A::error::owned',
  '\ufeff::error::owned', '\u200b::error::owned', '##\u200b[error]owned', ':\u200b:error::owned',
]

const terminal = [
  '\u001b[31mred\u001b[0m', '\u001b]0;title\u0007', '\u001b]8;;https://example.org\u0007click\u001b]8;;\u0007', '\u001b[2J\u001b[H', '\u009b31mred', 'a\u0008\u0008b', 'a\u0000b',
  '\u001bPq\u001b\\', 'bell\u0007', 'del\u007f', '\u202egnp.exe', '\u2066isolate\u2069', '\u200fmark\u200e', '\u061cmark', 'zero\u200bwidth', 'join\u2060er', '\ufeffmark',
  'soft\u00adhyphen', '\udb40\udc41\udb40\udc42tag', 'half\ud800', '\udc00half', '\u001b[31m::error::owned',
]

const markup = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- telegram-gpl-check -->', '--><b>', '</details></td></table>', '&lt;b&gt;', '<a href="javascript:alert(1)">x</a>',
  '[click](https://example.org)', '![image](https://example.org/a.png)', '[ref]: https://example.org', '[x][ref]', '<https://example.org>', 'https://example.org/a?b=c', 'www.example.org',
  'mailto:somebody@example.org', 'somebody@example.org', '@everyone', '@telegram-gpl-check/maintainers', 'cc @octocat.', '#1', 'owner/repo#1', 'GH-1', 'fixes #12', 'owner/repo@main',
  '| cell | cell |', 'a|b', 'a\\|b', 'a\\\\|b', '`code`', '``', '`', '```sh', '~~~', '`` ` ``', '*bold*', '__bold__', '~~gone~~', '# heading', '- [x] done', '1. one', '1) one', '> quote',
  '---', '===', '$x^2$', '$$x$$', ':tada:', '\\', 'x\\', 'a\n# heading\n- item', '    indented', '[!WARNING]', '</code>`<b>', '[^1]', '\u0000<b>',
]

const programs = [
  '{0}', '{{0}}', '[text](0)', '%s%n', '${jndi:ldap://example.org}', '"; rm -rf ~ #', '$(touch owned)', '../../etc/passwd', '/etc/passwd', 'C:\\Windows', 'file:///etc/passwd', 'a b', 'a%20b', 'a?b',
  'a:b', 'a"b', "a'b", 'a,b', '', ' ', '.', '..', '\uff0e\uff0e/a', 'caf\u00e9/\u041f\u0440\u0438\u0432\u0435\u0442/\u0633\u0644\u0627\u0645', '\ud83d\udc26.c', 'x'.repeat(5000), '__proto__', 'constructor',
]

export const hostileTexts: readonly string[] = [...commands, ...terminal, ...markup, ...programs, `hash ${wholeHash}`, wholeHash.toUpperCase(), `"${wholeHash}"`]
