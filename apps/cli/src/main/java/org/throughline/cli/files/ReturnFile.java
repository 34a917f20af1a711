package org.throughline.cli.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.calendar.CollectionYear;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.Recorded;
import org.throughline.journey.Scope;
import org.throughline.journey.Statement;
import org.throughline.returns.Returns;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.reading.Form;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Told;

/** One return on disk, read into a journey for each of its lines: nobody is matched to anybody. */
public final class ReturnFile {

    private static final String EPISODES = "Episodes";

    /** Takes the journeys one by one; a census is never held in memory as a whole. */
    @FunctionalInterface
    public interface Journeys {
        void take(Line line, Journey journey);
    }

    private final Return found;
    private final int year;
    private final boolean hasEpisodes;

    private ReturnFile(Return found) {
        this.found = found;
        this.year = found.stated().year();
        this.hasEpisodes = found.stated().scopes().stream()
                .anyMatch(scope -> scope.year() >= year && scope.table().equals(EPISODES));
    }

    /**
     * The one return at the path.
     *
     * @param asAt the day it will be read on, which names the collection year where the files do not
     */
    public static ReturnFile at(Path path, LocalDate asAt) throws IOException, CannotBeRead {
        var told = Told.year(CollectionYear.of(asAt).ending());
        var returns = Returns.recognise(Parcels.contents(path), told).returns();
        if (returns.size() != 1) {
            throw new CannotBeRead(
                    returns.isEmpty()
                            ? path + " holds no return that can be read."
                            : path + " holds %d returns; name one at a time.".formatted(returns.size()));
        }
        return new ReturnFile(returns.getFirst());
    }

    public Form form() {
        return found.form();
    }

    /** Reads it from the beginning; gives the number of things in it that were not understood. */
    public long read(Journeys journeys) throws IOException {
        var gathering = new Gathering(journeys, coverage());
        found.read(gathering);
        gathering.flush();
        return gathering.notUnderstood;
    }

    /** What the files speak for. A census whose reference date cannot be read has no first day. */
    private Coverage coverage() {
        boolean undated = found instanceof CinCensus census
                && census.header().referenceDate().day().day().isEmpty();
        return undated
                ? Coverage.NONE
                : new Coverage(found.stated().spans().stream()
                        .filter(span -> isAsked(span.scope()))
                        .toList());
    }

    /**
     * Of last year's tables, which come with a return to check it by, only the episodes tell of this year, and only beside
     * this year's.
     */
    private boolean isAsked(Scope scope) {
        return scope.year() >= year || hasEpisodes && scope.table().equals(EPISODES);
    }

    private final class Gathering implements Sink {

        private final Journeys journeys;
        private final Coverage coverage;
        private final Map<Line, List<Recorded<?>>> byLine = new LinkedHashMap<>();
        private final FactsOfFiles facts = new FactsOfFiles();
        private long notUnderstood;

        private Gathering(Journeys journeys, Coverage coverage) {
            this.journeys = journeys;
            this.coverage = coverage;
        }

        @Override
        public void states(Statement statement) {
            if (statement.line().kind() != Line.Kind.CHILD || !isAsked(statement.scope())) {
                return;
            }
            boolean nextChild =
                    statement.line().collection() == Collection.CIN && !byLine.containsKey(statement.line());
            if (nextChild) {
                flush();
            }
            byLine.computeIfAbsent(statement.line(), _ -> new ArrayList<>()).add(facts.fact(statement));
        }

        @Override
        public void notUnderstood(NotUnderstood what) {
            notUnderstood++;
        }

        private void flush() {
            byLine.forEach((line, entries) -> journeys.take(line, FactsOfFiles.journey(coverage, entries)));
            byLine.clear();
        }
    }
}
