/*
This file is part of Jackdaw Desktop,
an app based on Telegram Desktop.

For license and copyright information please follow this link:
https://example.org/jackdaw/LEGAL
*/
#include "hoard.h"

namespace Magpie {

Hoard::Hoard(int capacity) : _capacity(capacity) {
	_pieces.reserve(capacity);
}

bool Hoard::add(const Piece &piece) {
	if (int(_pieces.size()) >= _capacity) {
		const auto dullest = findDullest();
		if (dullest < 0 || _pieces[dullest].shine >= piece.shine) {
			return false;
		}
		_pieces.erase(_pieces.begin() + dullest);
	}
	const auto before = std::lower_bound(_pieces.begin(), _pieces.end(), piece, [](const Piece &a, const Piece &b) {
		return a.shine > b.shine;
	});
	_pieces.insert(before, piece);
	_total += piece.shine;
	return true;
}

int Hoard::findDullest() const {
	auto result = -1;
	auto lowest = std::numeric_limits<int>::max();
	for (auto i = 0, count = int(_pieces.size()); i != count; ++i) {
		if (_pieces[i].shine < lowest && !_pieces[i].keepsake) {
			lowest = _pieces[i].shine;
			result = i;
		}
	}
	return result;
}

std::vector<Piece> Hoard::brighterThan(int shine) const {
	auto result = std::vector<Piece>();
	for (const auto &piece : _pieces) {
		if (piece.shine <= shine) {
			break;
		}
		result.push_back(piece);
	}
	return result;
}

} // namespace Magpie
