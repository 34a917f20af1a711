package org.throughline.drift.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.FactId;

/** What a rule says of one child on one day. Where it has nothing to say it gives no answer at all. */
public sealed interface Answer {

    RuleCode rule();

    /** In a whole sentence. */
    String why();

    /**
     * The child is stuck, by this rule.
     *
     * @param since the first day of the unbroken time in which the rule found so
     * @param grounds what it stands on, in the order of their days
     */
    record Finding(RuleCode rule, LocalDate since, String why, List<Ground> grounds) implements Answer {

        public Finding {
            grounds = List.copyOf(grounds);
        }

        /** The entries of the record that it stands on, each once. */
        public List<FactId> facts() {
            return grounds.stream()
                    .map(Ground::fact)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
    }

    /** Nobody can tell whether the child is stuck, because something is not in the record. */
    record CannotTell(RuleCode rule, String why) implements Answer {}
}
