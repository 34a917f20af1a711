package org.throughline.web.drift;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
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

/** Keeps what is found level with the record: at once for what a person typed, in the background for everything else. */
@Component
public class LookingAgain {

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
        this.keeping = keeping;
        this.rules = rules;
        this.following = new Following(new Found(), "drift", jdbc, journeys, transaction, clock);
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

        /** A number holds for every child. */
        @Override
        public Optional<Set<PersonId>> touched(String earlier, String now) {
            return Optional.empty();
        }

        @Override
        public void write(Collection<PersonId> children, long entry) {
            keeping.write(children, entry);
        }

        /** Every page reads the rows themselves. */
        @Override
        public void level(int children) {}
    }
}
