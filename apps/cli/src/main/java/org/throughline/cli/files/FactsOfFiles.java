package org.throughline.cli.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.journey.Coverage;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.Source;
import org.throughline.journey.Statement;

/** Makes facts of what files state, and journeys of facts, where no database does: all were known from the beginning. */
final class FactsOfFiles {

    private static final PersonId SOMEBODY = new PersonId(new UUID(0, 0));

    private long facts;

    Recorded<?> fact(Statement statement) {
        return new Recorded<>(
                new FactId(++facts),
                statement.line(),
                statement.key(),
                statement.happened(),
                statement.fact(),
                Instant.EPOCH,
                "the file",
                new Source(statement.scope(), 1, statement.place()),
                Optional.empty());
    }

    static Journey journey(Coverage coverage, List<Recorded<?>> facts) {
        return Journey.of(SOMEBODY, coverage, facts);
    }
}
