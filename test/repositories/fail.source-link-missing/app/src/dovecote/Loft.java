/*
 * This is the source code of Pigeon, a toy messenger that carries letters by bird.
 * It is licensed under GNU GPL v. 2 or later.
 *
 * Copyright The Pigeon Fanciers, 2013-2020.
 */
package dovecote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Loft {
    private final Map<Integer, Bird> birds = new HashMap<>();
    private final List<Letter> waiting = new ArrayList<>();
    private int nextRing = 1;
    private long lastFeeding;

    public int hatch(String name, int strength) {
        Bird bird = new Bird(nextRing++, name, Math.max(1, strength));
        birds.put(bird.ring, bird);
        return bird.ring;
    }

    public boolean send(Letter letter, long now) {
        Bird best = null;
        for (Bird bird : birds.values()) {
            if (bird.isAway(now) || bird.strength < letter.weight) {
                continue;
            }
            if (best == null || bird.strength - letter.weight < best.strength - letter.weight) {
                best = bird;
            }
        }
        if (best == null) {
            waiting.add(letter);
            return false;
        }
        best.awayUntil = now + flightTime(letter.distance, best.strength);
        best.carried += letter.weight;
        letter.carrier = best.ring;
        return true;
    }

    public int drainWaiting(long now) {
        int sent = 0;
        List<Letter> again = new ArrayList<>(waiting);
        waiting.clear();
        for (Letter letter : again) {
            if (send(letter, now)) {
                sent++;
            }
        }
        return sent;
    }

    public void feed(long now, int grains) {
        int each = birds.isEmpty() ? 0 : grains / birds.size();
        for (Bird bird : birds.values()) {
            if (!bird.isAway(now)) {
                bird.strength = Math.min(120, bird.strength + each + 1);
            }
        }
        lastFeeding = now;
    }

    public boolean isHungry(long now) {
        return now - lastFeeding > 86400L * 2 && !birds.isEmpty();
    }

    static long flightTime(int distance, int strength) {
        long base = distance * 60L;
        long rest = (distance / 50) * 900L;
        return base + rest - Math.min(base / 2, strength * 10L);
    }
}
