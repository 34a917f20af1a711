package org.throughline.returns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.throughline.journey.Statement;
import org.throughline.journey.When;
import org.throughline.returns.Handed.Read;

/** Makes a journey for each line that files speak of, as the record would hold it. */
public final class Journeys {

    private final Map<Line, List<Entry>> byLine = new LinkedHashMap<>();
    private final List<Coverage.Span> spans = new ArrayList<>();
    private long facts;

    public static Journeys of(Read... returns) {
        var made = new Journeys();
        for (var each : returns) {
            made.spans.addAll(each.stated().spans());
            each.statements().forEach(statement -> made.add(statement.line(), statement, Instant.EPOCH));
        }
        return made;
    }

    private void add(Line line, Statement statement, Instant known) {
        byLine.computeIfAbsent(line, _ -> new ArrayList<>())
                .add(new Recorded<>(
                        new FactId(++facts),
                        statement.line(),
                        statement.key(),
                        statement.happened(),
                        statement.fact(),
                        known,
                        "a test",
                        new Source(statement.scope(), 1, statement.place()),
                        Optional.empty()));
    }

    /** A fact that somebody types about the child of a line. */
    public Journeys typed(Line about, String key, When when, Fact fact) {
        var own = Line.child(Collection.SERVICE, "typed");
        add(about, new Statement(own, Scope.TYPED, key, when, fact, 0), Instant.EPOCH.plusSeconds(1));
        return this;
    }

    public Map<Line, Journey> all() {
        var journeys = new LinkedHashMap<Line, Journey>();
        byLine.forEach((line, entries) ->
                journeys.put(line, Journey.of(new PersonId(new UUID(0, 0)), new Coverage(spans), entries)));
        return journeys;
    }

    public Journey one() {
        return all().values().iterator().next();
    }
}
