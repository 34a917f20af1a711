package org.throughline.web.drift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
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
import org.throughline.web.journeys.Following.Progress;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.JourneysExtended;

/** Keeps what is found level with the record: at once for what a person typed, in the background for everything else. */
@Component
public class LookingAgain {

    private final JdbcClient jdbc;
    private final Keeping keeping;
    private final Rules rules;
    private final Following following;

    LookingAgain(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Journeys journeys,
            Keeping keeping,
            Rules rules,
            Clock clock) {
        this.jdbc = jdbc;
        this.keeping = keeping;
        this.rules = rules;
        this.following = new Following(new Found(), journeys, transaction, clock);
    }

    /** A few children changed: what is found of them is written in the same transaction. After a load the background does it. */
    @EventListener
    void on(JourneysExtended extended) {
        if (!extended.children().isEmpty()) {
            keeping.write(extended.children(), extended.entry(), extended::held);
        }
    }

    @Scheduled(fixedDelayString = "${throughline.drift.every:PT1S}")
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

    private final class Found implements Following.Kept {

        @Override
        public String rules() {
            return rules.version();
        }

        @Override
        public Progress progress() {
            return jdbc.sql("select entry, day, rules, todo, done from drift.progress")
                    .query(Progress.class)
                    .single();
        }

        @Override
        public void say(int todo, int done) {
            jdbc.sql("update drift.progress set todo = :todo, done = :done")
                    .param("todo", todo)
                    .param("done", done)
                    .update();
        }

        @Override
        public Set<PersonId> upTo(long entry) {
            return children("select person from drift.child where upto >= :than", entry);
        }

        @Override
        public Set<PersonId> before(LocalDate day) {
            return children("select person from drift.child where day < :than", day);
        }

        private Set<PersonId> children(String sql, Object than) {
            return Set.copyOf(jdbc.sql(sql)
                    .param("than", than)
                    .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                    .list());
        }

        /** A number holds for every child. */
        @Override
        public Optional<Set<PersonId>> touched(String earlier, String now) {
            return Optional.empty();
        }

        @Override
        public void write(Collection<PersonId> children, long entry) {
            keeping.write(children, entry);
        }

        @Override
        public void level(Progress now, int children) {
            jdbc.sql("""
                    update drift.progress set entry = :entry, day = :day, rules = :rules, todo = 0, done = 0
                    """)
                    .param("entry", now.entry())
                    .param("day", now.day())
                    .param("rules", now.rules())
                    .update();
        }
    }
}
