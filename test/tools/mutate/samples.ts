/** Code of a toy messenger in many languages, with all that is hard about taking code apart. */

import { findLanguage } from '../../../src/languages/languages.ts'
import type { CodeFile } from '../../../src/tools/mutate/mutations.ts'

const texts: Readonly<Record<string, string>> = {
  cpp: `// Pigeon, a toy messenger.
#include "loft/bird.h" // the bird
#include <vector>

namespace pigeon::loft {
using Birds = std::vector<Bird>;

#define FEED(bird, grains) \\
\tdo { (bird).eat(grains); } \\
\twhile (false)

/* A letter
   for the bird. */
const auto kQuery = R"sql(select * from "birds" // no comment
where name = 'it''s')sql";

void Loft::send(const Letter &letter, int from) {
\tif (letter.weight > 1'000'000 || from == '"') {
\t\tlog("too \\"heavy\\" /* no comment */", letter.weight, u8"gurr", L'x');
\t\tplans_.push_back({ from, letter.weight });
\t}
\t_queue.push(letter); // don't drop it
}

} // namespace pigeon::loft
`,
  'objective-c': `#import <Foundation/Foundation.h>
@import UIKit;

@interface PigeonLoft : NSObject
@property (nonatomic, strong) NSArray<NSString *> *birds;
@end

@implementation PigeonLoft
- (void)sendLetter:(NSString *)letter toBird:(NSInteger)ring {
    // Every bird's turn
    [self.birds enumerateObjectsUsingBlock:^(NSString *bird, NSUInteger index, BOOL *stop) {
        NSLog(@"%@ carries \\"%@\\"", bird, letter);
    }];
}
@end
`,
  java: `/*
 * Pigeon, a toy messenger.
 */
package com.pigeon.loft;

import com.pigeon.birds.Bird;
import java.util.List;

public class Loft {
    private static final String HELLO = "gurr // \\" gurr";
    private final char quote = '"', apostrophe = '\\'';

    /** Sends it. */
    @Override
    public boolean send(Letter letter, List<Bird> birds)
    {
        for (Bird bird : birds) { if (bird.isAway()) continue; bird.carry(letter); }
        com.pigeon.birds.Roost.wake(birds.size() / 2 /* half of them */);
        return birds.isEmpty() ? false : true;
    }
}
`,
  csharp: `using System;
using Pigeon.Birds;

namespace Pigeon.Loft
{
#region letters
    public class Loft
    {
        private const string Path = @"C:\\birds\\";
        private string Name(int ring) => $"bird {ring}" + $@"in ""{Path}""" + "// no comment";
        // It's a bird
        public void Send(Letter letter) { Log("a", 'b'); Pigeon.Birds.Roost.Wake(letter, 2); }
    }
#endregion
}
`,
  kotlin: `package com.pigeon.loft

import com.pigeon.birds.Bird

class Loft(private val birds: List<Bird>) {
    val query = """select "name" \\ // no comment
        from birds"""

    fun send(letter: Letter, from: Int): String {
        val names = birds.filter { bird -> bird.ring > from }.joinToString(", ") { "\${it.tags["name"]}" }
        return "to $names: \${letter.text}" // to all
    }
}
`,
  swift: `import Foundation
import PigeonBirds

final class Loft {
    private let birds: [Bird]
    #if DEBUG
    let pattern = #"\\d "coo""#
    #endif

    func send(_ letter: Letter, from ring: Int) -> String {
        /* nested no more */
        let names = birds.filter { $0.ring > ring }.map { "\\($0.tags["name"] ?? "none")" }
        return """
        to \\(names) // no comment
        """
    }
}
`,
  typescript: `import { type Bird,
  Roost } from '../birds/bird';
import x from "y"

export async function send(letter: Letter, from = 1): Promise<string> {
  const clean = letter.text.replace(/["'\`/]+/g, '').split(/\\s*\\/\\/\\s*/);
  const half = clean.length / 2 / 1;
  /* why: it's slow */
  const names = birds.map((bird) => \`\${bird.tags[\`\${from}\`]} of "\${half}"\`);
  await roost.push({ from, names, clean });
  return names
    .join(', ') // all
}
`,
  python: `#!/usr/bin/env python
# Pigeon, a toy messenger
import os
from birds import Bird


class Loft:
    """Keeps 'birds'.

    # no comment
    """

    def send(self, letter, ring=1):
        if ring > 2:  # high rings
            path = r'C:\\birds' + f"{letter['text']}"
            for bird in self.birds:
                bird.carry(letter, path, ring)
        return None
`,
  go: `package loft

import (
	"fmt"
	"birds"
)

// Send sends.
func (l *Loft) Send(letter Letter, from int) (string, error) {
	pattern := \`\\d"\` + "x"
	for _, bird := range l.birds {
		if bird.ring == '"' { bird.carry(letter, from) }
	}
	return fmt.Sprintf("%s // %d", pattern, from), nil
}
`,
  rust: `use birds::Bird;

impl<'a> Loft<'a> {
    #[inline]
    pub fn send(&'a mut self, letter: &str, from: char) -> &'a str {
        let query = r#"select "name""#;
        if from == '\\'' || from == 'x' { self.queue.push(letter, query); }
        // it's done
        letter
    }
}
`,
}

const endings: Readonly<Record<string, string>> = {
  cpp: 'cpp', 'objective-c': 'm', java: 'java', csharp: 'cs', kotlin: 'kt', swift: 'swift', typescript: 'ts', python: 'py', go: 'go', rust: 'rs',
}

export const samples: readonly CodeFile[] = Object.entries(texts).map(([id, text]) => {
  const language = findLanguage(id)
  if (!language) throw new Error(`no language ${id}`)
  return { path: `src/main/java/com/pigeon/loft/Loft.${endings[id] ?? ''}`, text, language }
})

export function sampleIn(id: string): CodeFile {
  const file = samples.find(({ language }) => language.id === id)
  if (!file) throw new Error(`no sample in ${id}`)
  return file
}
