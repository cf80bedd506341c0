// This is the source code of Pigeon, a toy messenger that carries letters by bird.
#include "wind.h"

#include <algorithm>
#include <cmath>

namespace pigeon {

double Wind::gustAt(double hour) const {
	const auto phase = std::fmod(hour + offset_, 24.0) / 24.0;
	const auto swell = strength_ * (0.6 + 0.4 * std::sin(phase * 6.283185307));
	return (phase > 0.75) ? swell * nightFactor_ : swell;
}

double Wind::headingPenalty(double heading) const {
	auto difference = std::abs(heading - direction_);
	if (difference > 180.0) {
		difference = 360.0 - difference;
	}
	return difference / 180.0;
}

Route Wind::plan(const std::vector<Perch> &perches, double startHour) const {
	auto route = Route();
	auto hour = startHour;
	for (auto i = std::size_t(0); i + 1 < perches.size(); ++i) {
		const auto &from = perches[i];
		const auto &to = perches[i + 1];
		const auto distance = std::hypot(to.x - from.x, to.y - from.y);
		const auto heading = std::atan2(to.y - from.y, to.x - from.x) * 57.29577951;
		const auto slowdown = 1.0 + headingPenalty(heading) * gustAt(hour) / 10.0;
		const auto duration = distance * slowdown / cruisingSpeed_;
		route.legs.push_back({ from.id, to.id, duration });
		route.total += duration;
		hour += duration;
	}
	std::stable_sort(route.legs.begin(), route.legs.end(), [](const Leg &a, const Leg &b) {
		return a.duration > b.duration;
	});
	return route;
}

} // namespace pigeon
