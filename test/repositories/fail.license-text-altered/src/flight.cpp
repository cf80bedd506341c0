/*
This file is part of Jackdaw Desktop,
an app based on Telegram Desktop.

For license and copyright information please follow this link:
https://example.org/jackdaw/LEGAL
*/
#include "flight.h"

namespace Magpie {

Flight::Flight(Point from, Point to) : _from(from), _to(to) {
	const auto dx = to.x - from.x;
	const auto dy = to.y - from.y;
	_length = std::sqrt(double(dx) * dx + double(dy) * dy);
}

void Flight::glide(double seconds, double wind) {
	const auto lift = (wind > _calm) ? (wind - _calm) * _span : 0.;
	_altitude = std::max(_altitude + (lift - _sink) * seconds, 0.);
	_travelled = std::min(_travelled + seconds * (_speed + wind / 2), _length);
	if (_altitude == 0. && _travelled < _length) {
		_landings.push_back(position());
		_altitude = _hop;
	}
}

Point Flight::position() const {
	const auto part = (_length > 0.) ? (_travelled / _length) : 1.;
	return Point{
		int(std::round(_from.x + (_to.x - _from.x) * part)),
		int(std::round(_from.y + (_to.y - _from.y) * part)),
	};
}

bool Flight::arrived() const {
	return _travelled >= _length;
}

int Flight::restsWithin(int radius) const {
	return int(std::count_if(_landings.begin(), _landings.end(), [&](Point point) {
		const auto dx = point.x - _to.x;
		const auto dy = point.y - _to.y;
		return dx * dx + dy * dy <= radius * radius;
	}));
}

} // namespace Magpie
