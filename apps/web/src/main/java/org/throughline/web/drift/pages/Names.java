package org.throughline.web.drift.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.web.drift.Found;
import org.throughline.web.drift.Rules;
import org.throughline.web.journeys.Workers;
import org.throughline.web.pages.WorkerWords;

/** The names behind the keys of a list: rules, workers, teams. */
record Names(Rules rules, Map<String, String> workers, Map<String, String> teams) {

    String rule(String code) {
        return rules.name(code);
    }

    String worker(String key) {
        return key.isEmpty() ? "No allocated worker" : WorkerWords.of(workers.getOrDefault(key, key));
    }

    /** Empty for children of no team. */
    String team(String key) {
        return key.isEmpty() ? "" : teams.getOrDefault(key, key);
    }

    /** Looks the names up. */
    @Component
    static class Lookup {

        private final Rules rules;
        private final Workers workers;

        Lookup(Rules rules, Workers workers) {
            this.rules = rules;
            this.workers = workers;
        }

        Names of(Collection<String> workerKeys, Collection<String> teamKeys) {
            return new Names(rules, workers.workerNames(workerKeys), workers.teamNames(teamKeys));
        }

        Names of(List<Found> found) {
            return of(
                    found.stream().map(Found::worker).distinct().toList(),
                    found.stream().map(Found::team).distinct().toList());
        }
    }
}
