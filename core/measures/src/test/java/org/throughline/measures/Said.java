package org.throughline.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Entry;
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

    private static final int AFTER_ANY_STORY = 1_000;

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

    /** In the dataset. */
    static Said dataset(String day, String key, Fact fact) {
        return new Said(Collection.SSD, 0, "SSD", key, day(day), fact);
    }

    /** In the census, by the name that a story gives to things. */
    static Said census(String day, String key, Fact fact) {
        return new Said(Collection.CIN, 2026, "CIN", key, day(day), fact);
    }

    private static When day(String day) {
        return day.equals("-") ? When.UNDATED : When.on(LocalDate.parse(day));
    }

    /** The same child as a story tells of, with more said. */
    static Journey journey(Journey story, Said... more) {
        var said = journey(List.of(more));
        var spans = new ArrayList<>(story.coverage().spans());
        spans.addAll(said.coverage().spans());
        var facts = new ArrayList<Entry>(story.entries());
        facts.addAll(said.entries());
        return Journey.of(story.person(), new Coverage(spans), facts);
    }

    /** The journey they make; files of no year speak for everything since 2000. */
    static Journey journey(List<Said> facts) {
        var recorded = new ArrayList<Recorded<?>>();
        var spans = new ArrayList<Coverage.Span>();
        for (var said : facts) {
            int number = AFTER_ANY_STORY + recorded.size();
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
