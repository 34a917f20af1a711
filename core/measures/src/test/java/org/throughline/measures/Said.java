package org.throughline.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Fact;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.Scope;
import org.throughline.journey.Source;
import org.throughline.journey.When;

/** One fact as some file says it, for what a story has no words for. */
record Said(Collection file, int year, String table, String key, When when, Fact fact) {

    private static final LocalDate ALWAYS = LocalDate.of(2000, 4, 1);

    /** A fact that nothing else speaks of. */
    static Said said(Collection file, int year, When when, Fact fact) {
        return new Said(
                file,
                year,
                file.name(),
                fact.getClass().getSimpleName() + "/" + when + "/" + file + year + fact.hashCode(),
                when,
                fact);
    }

    /** The journey they make; files of no year speak for everything since 2000. */
    static Journey journey(List<Said> facts) {
        var recorded = new ArrayList<Recorded<?>>();
        var spans = new ArrayList<Coverage.Span>();
        for (var said : facts) {
            int number = recorded.size() + 1;
            var scope = said.file() == Collection.SERVICE
                    ? Scope.TYPED
                    : new Scope("301", said.file(), said.year(), said.table());
            spans.add(new Coverage.Span(
                    scope, said.year() == 0 ? ALWAYS : LocalDate.of(said.year() - 1, 4, 1), ALWAYS.plusYears(40)));
            recorded.add(new Recorded<>(
                    new FactId(number),
                    Line.child(said.file(), "TL1"),
                    said.key(),
                    said.when(),
                    said.fact(),
                    Instant.EPOCH,
                    "the test",
                    new Source(scope, 1, number),
                    Optional.empty()));
        }
        return Journey.of(new PersonId(new UUID(0, 1)), new Coverage(spans), recorded);
    }
}
