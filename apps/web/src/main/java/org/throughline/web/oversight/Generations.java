package org.throughline.web.oversight;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Numbers the commits of this program that changed what lists hold, and knows which teams' each changed: figures that were
 * counted before one of them no longer hold for its teams.
 */
@Component
class Generations {

    private final Map<String, Long> byTeam = new HashMap<>();
    private long newest;

    /** @param teams whose figures no longer hold */
    record Since(long newest, Set<String> teams) {}

    synchronized long newest() {
        return newest;
    }

    /** What changed after that one. */
    synchronized Since since(long generation) {
        return new Since(
                newest,
                byTeam.entrySet().stream()
                        .filter(team -> team.getValue() > generation)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Rows of these teams were changed, and that is committed. The empty key stands for no team. */
    synchronized void changed(Collection<String> teams) {
        newest++;
        teams.forEach(team -> byTeam.put(team, newest));
    }
}
