/*
This file is part of Jackdaw Desktop,
an app based on Telegram Desktop.

For license and copyright information please follow this link:
https://example.org/jackdaw/LEGAL
*/
#include "chatter.h"

namespace Magpie {

Chatter::Chatter(unsigned int seed) : _state(seed ? seed : 1) {
}

unsigned int Chatter::next() {
	_state ^= _state << 13;
	_state ^= _state >> 17;
	_state ^= _state << 5;
	return _state;
}

std::string Chatter::phrase(int syllables) {
	static const char *onsets[] = { "k", "tch", "r", "gr", "sh", "ch" };
	static const char *vowels[] = { "a", "e", "ack", "ee" };
	auto result = std::string();
	for (auto i = 0; i != syllables; ++i) {
		result += onsets[next() % 6];
		result += vowels[next() % 4];
		if (next() % 5 == 0 && i + 1 != syllables) {
			result += '-';
		}
	}
	return result;
}

void Chatter::answer(const std::string &call, const std::function<void(std::string)> &say) {
	auto weight = 0u;
	for (const auto ch : call) {
		weight = weight * 31 + static_cast<unsigned char>(ch);
	}
	const auto count = 1 + int(weight % 3);
	for (auto i = 0; i != count; ++i) {
		say(phrase(2 + int((weight >> i) % 4)));
	}
	_heard[call] = count;
}

} // namespace Magpie
