/*
This file is part of Jackdaw Desktop,
an app based on Telegram Desktop.

For license and copyright information please follow this link:
https://example.org/jackdaw/LEGAL
*/
#include "nest.h"

namespace Magpie {

Nest::Nest(int twigs, bool roof) : _roof(roof) {
	for (auto i = 0; i < twigs; ++i) {
		_layers[i % kLayers].push_back(Twig{ i, 3 + (i * 7) % 11 });
	}
}

int Nest::strength() const {
	auto sum = 0;
	for (auto layer = 0; layer != kLayers; ++layer) {
		auto weakest = _layers[layer].empty() ? 0 : _layers[layer].front().length;
		for (const auto &twig : _layers[layer]) {
			weakest = std::min(weakest, twig.length);
		}
		sum += weakest * int(_layers[layer].size()) * (kLayers - layer);
	}
	return _roof ? sum * 5 / 4 : sum;
}

void Nest::storm(int force) {
	for (auto &layer : _layers) {
		layer.erase(std::remove_if(layer.begin(), layer.end(), [&](const Twig &twig) {
			return twig.length * (_roof ? 2 : 1) < force && twig.number % 4 != 0;
		}), layer.end());
	}
	if (force > kRoofHolds) {
		_roof = false;
	}
}

bool Nest::mend(std::vector<Twig> found) {
	std::sort(found.begin(), found.end(), [](const Twig &a, const Twig &b) { return a.length > b.length; });
	for (const auto &twig : found) {
		const auto thinnest = std::min_element(std::begin(_layers), std::end(_layers), [](const auto &a, const auto &b) {
			return a.size() < b.size();
		});
		thinnest->push_back(twig);
	}
	return strength() >= kSafe;
}

} // namespace Magpie
