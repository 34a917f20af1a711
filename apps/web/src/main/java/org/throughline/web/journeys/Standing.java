package org.throughline.web.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.journey.Role;
import org.throughline.web.access.Children;
import org.throughline.web.access.Relation;
import org.throughline.web.access.Sight;

/** How people who sign in stand to children, by who works with them today. */
@Component
class Standing implements Children {

    /** Somebody is over 15 from their sixteenth birthday. */
    static final int YEARS_OF_LEAVING = 16;

    private final JdbcClient jdbc;
    private final ProfileRows profiles;
    private final Clock clock;

    Standing(JdbcClient jdbc, ProfileRows profiles, Clock clock) {
        this.jdbc = jdbc;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public Set<Relation> relations(Sight who, PersonId child) {
        return profiles.find(child).map(profile -> relations(who, profile)).orElse(Set.of());
    }

    Set<Relation> relations(Sight who, Profile child) {
        var today = LocalDate.now(clock);
        var relations = EnumSet.noneOf(Relation.class);
        for (var allocation : child.allocations()) {
            if (allocation.holdsOn(today)) {
                if (who.workers().contains(allocation.worker())) {
                    relations.add(Relation.OWN);
                }
                if (who.teams().contains(allocation.team())) {
                    relations.add(Relation.TEAM);
                }
            }
        }
        if (relations.isEmpty()) {
            relations.add(isLeaving(child.id(), today) ? Relation.LEAVING : Relation.SERVICE);
        }
        return relations;
    }

    private boolean isLeaving(PersonId child, LocalDate today) {
        return jdbc.sql("select leaver or coalesce(born <= :latest, false) from journeys.profile where person = :child")
                .param("latest", today.minusYears(YEARS_OF_LEAVING))
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<PersonId> reviewedBy(Set<String> workers, Set<PersonId> among) {
        var today = LocalDate.now(clock);
        return profiles.of(among).stream()
                .filter(child -> child.allocations().stream()
                        .anyMatch(allocation -> allocation.holdsOn(today)
                                && workers.contains(allocation.worker())
                                && isReviewing(allocation.role())))
                .map(Profile::id)
                .collect(Collectors.toSet());
    }

    private static boolean isReviewing(String role) {
        return Role.REVIEWING_OFFICER.isIn(role) || Role.CONFERENCE_CHAIR.isIn(role);
    }

    @Override
    public Optional<PersonId> withId(String id) {
        var found = jdbc.sql("select person from journeys.profile where ids @> array[:id]::text[]::text[] limit 2")
                .param("id", id.strip().toUpperCase(Locale.ROOT))
                .query(UUID.class)
                .list();
        return found.size() == 1 ? Optional.of(new PersonId(found.getFirst())) : Optional.empty();
    }

    @Override
    public Optional<String> idOf(PersonId child) {
        return profiles.of(List.of(child)).stream()
                .flatMap(profile -> profile.ids().stream())
                .findFirst();
    }
}
