package org.throughline.web.oversight;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.journey.PersonId;
import org.throughline.web.journeys.Following;
import org.throughline.web.journeys.Following.Behind;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.JourneysExtended;
import org.throughline.web.standards.Standards;

/** Keeps the readings level with the record: at once for what a person typed, in the background for everything else. */
@Component
public class CatchingUp {

    /** Children from which on lists would be planned as for an empty table. */
    private static final int MANY = 1_000;

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Standards standards;
    private final Following following;

    CatchingUp(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Journeys journeys,
            Projection projection,
            Standards standards,
            Clock clock) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.standards = standards;
        this.following = new Following(new Readings(), "oversight", jdbc, journeys, transaction, clock);
    }

    /** A few children changed: their clocks answer in the same transaction. After a load the background does it. */
    @EventListener
    void on(JourneysExtended extended) {
        if (!extended.children().isEmpty()) {
            projection.write(extended.children(), extended.entry(), extended::held);
        }
    }

    @Scheduled(fixedDelayString = "${throughline.oversight.every:PT1S}")
    void look() {
        following.look();
    }

    /** Works out whatever is behind, and returns when nothing is. */
    public void now() {
        following.now();
    }

    /** Empty when every page tells how things stand; else how far the run under way has come. */
    public Optional<Behind> behind() {
        return following.behind();
    }

    /** The children for whom anything is due by one of these settings. */
    private Set<PersonId> touched(Set<String> settings) {
        if (settings.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("select distinct person from oversight.reading where clock = any (:clocks)")
                .param("clocks", clocksBy(settings))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    private String[] clocksBy(Set<String> settings) {
        return standards.clocks().all().stream()
                .filter(it -> it.terms().setting().filter(settings::contains).isPresent())
                .map(it -> it.code().value())
                .toArray(String[]::new);
    }

    /** How many children have something due by that setting now; empty where no clock reads it. */
    public OptionalInt children(String setting) {
        return clocksBy(Set.of(setting)).length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(touched(Set.of(setting)).size());
    }

    private final class Readings implements Following.Kept {

        @Override
        public String rules() {
            return Rules.of(standards).text();
        }

        /** Where a clock or the calendar changed, nothing kept holds. */
        @Override
        public Optional<Set<PersonId>> touched(String earlier, String now) {
            var rules = Rules.of(standards);
            return rules.differInSettingsAlone(earlier)
                    ? Optional.of(CatchingUp.this.touched(rules.settingsChangedSince(earlier, standards)))
                    : Optional.empty();
        }

        @Override
        public void write(Collection<PersonId> children, long entry) {
            projection.write(children, entry);
        }

        @Override
        public void level(int children) {
            if (children >= MANY) {
                jdbc.sql("select oversight.gather_statistics()").query().singleRow();
            }
        }
    }
}
