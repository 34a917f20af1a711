package org.throughline.web.people.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.journey.Entry;
import org.throughline.journey.Fact;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.Recorded;
import org.throughline.journey.ThingId;
import org.throughline.web.pages.Days;

/** The referrals, assessments, plans and visits that the facts of a journey name, and the workers. */
final class Things {

    private record Thing(Line line, ThingId id) {}

    private final Map<Thing, Recorded<?>> opened = new HashMap<>();
    private final Function<String, String> workerName;

    Things(Journey journey, Function<String, String> workerName) {
        this.workerName = workerName;
        for (Entry entry : journey.entries()) {
            if (entry instanceof Recorded<?> recorded) {
                opened.put(new Thing(recorded.line(), recorded.opens()), recorded);
            }
        }
        for (var recorded : journey.facts()) {
            opened.put(new Thing(recorded.line(), recorded.opens()), recorded);
        }
    }

    /** Such as "the assessment begun on 3 April 2025", or "the assessment" where its day is not known. */
    String begun(String noun, Line line, ThingId id) {
        return dated(noun, " begun on ", line, id);
    }

    /** Such as "the visit of 3 April 2025". */
    String of(String noun, Line line, ThingId id) {
        return dated(noun, " of ", line, id);
    }

    private String dated(String noun, String link, Line line, ThingId id) {
        return opening(line, id)
                .flatMap(recorded -> recorded.happened().day())
                .map(day -> "the " + noun + link + Days.inWords(day))
                .orElse("the " + noun);
    }

    <F extends Fact> Optional<F> opening(Line line, ThingId id, Class<F> type) {
        return opening(line, id)
                .filter(recorded -> type.isInstance(recorded.fact()))
                .map(recorded -> type.cast(recorded.fact()));
    }

    private Optional<Recorded<?>> opening(Line line, ThingId id) {
        return Optional.ofNullable(opened.get(new Thing(line, id)));
    }

    /** @param key of the worker within the collection of the line that names them */
    String worker(Line line, String key) {
        return workerName.apply(line.collection() + "/" + key);
    }
}
