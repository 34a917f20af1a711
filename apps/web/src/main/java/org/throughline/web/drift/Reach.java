package org.throughline.web.drift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Profile;

/**
 * Whose drift somebody may see in lists and counts: every unrestricted child where the service is open to them, else their
 * own children and those of their teams.
 *
 * @param all whether the whole service is open
 * @param children whom it reaches where not
 * @param hidden who is left out of everything
 */
public record Reach(boolean all, Set<PersonId> children, Set<PersonId> hidden) {

    /** A condition on {@code person}; {@link #on} gives its parameters. */
    static final String CONDITION = "(person <> all (:hidden) and (:all or person = any (:children)))";

    StatementSpec on(StatementSpec query) {
        return query.param("all", all).param("children", ids(children)).param("hidden", ids(hidden));
    }

    private static UUID[] ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    /** Finds out how far somebody sees. */
    @Component
    public static class Finder {

        private final People people;
        private final Clock clock;

        Finder(People people, Clock clock) {
            this.people = people;
            this.clock = clock;
        }

        public Reach of(Sight who) {
            return who.may(Permission.VIEW_SERVICE) ? new Reach(true, Set.of(), who.hidden()) : near(who);
        }

        /** What may leave the service as a file: where only lists of teams may, those of their teams alone. */
        public Reach ofExport(Sight who) {
            return who.may(Permission.EXPORT_SERVICE) ? of(who) : new Reach(false, ofTeams(who), who.hidden());
        }

        private Reach near(Sight who) {
            var children = new HashSet<>(ofTeams(who));
            people.ofWorkers(who, who.workers(), LocalDate.now(clock)).stream()
                    .map(Profile::id)
                    .forEach(children::add);
            return new Reach(false, Set.copyOf(children), who.hidden());
        }

        private Set<PersonId> ofTeams(Sight who) {
            var children = new HashSet<PersonId>();
            if (who.may(Permission.VIEW_TEAM)) {
                people.ofTeams(who, who.teams(), LocalDate.now(clock)).stream()
                        .map(Profile::id)
                        .forEach(children::add);
            }
            return Set.copyOf(children);
        }
    }
}
