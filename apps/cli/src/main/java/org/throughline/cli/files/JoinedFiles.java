package org.throughline.cli.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.Source;
import org.throughline.journey.Statement;
import org.throughline.journey.WorkforceFact.TeamFormed;
import org.throughline.journey.WorkforceFact.WorkerEntered;
import org.throughline.returns.Returns;
import org.throughline.returns.annexa.Names;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Told;

/**
 * Files of every form that is read, one journey for each child: lines of one key are one child, whichever files they stand
 * in. Held in memory as a whole.
 */
public final class JoinedFiles implements Names {

    private final Map<String, List<Recorded<?>>> children = new LinkedHashMap<>();
    private final Map<Line, String> names = new HashMap<>();
    private final List<Coverage.Span> spans = new ArrayList<>();
    private final List<NotUnderstood> others = new ArrayList<>();
    private long returns;
    private long facts;
    private long notUnderstood;

    private JoinedFiles() {}

    public static JoinedFiles at(List<Path> paths, Told told) throws IOException, CannotBeRead {
        var files = new JoinedFiles();
        for (var path : paths) {
            files.add(path, told);
        }
        if (files.returns == 0) {
            throw new CannotBeRead("No file holds anything that can be read.");
        }
        return files;
    }

    /** Each child's, in the order in which the files name them. */
    public List<Journey> journeys() {
        var coverage = new Coverage(spans);
        return children.values().stream()
                .map(entries -> Journey.of(new PersonId(new UUID(0, 0)), coverage, entries))
                .toList();
    }

    /** How many things in the files were not understood. */
    public long notUnderstood() {
        return notUnderstood;
    }

    /** Whole files and sheets that were left out, in words. */
    public List<String> leftOut() {
        return others.stream()
                .map(other ->
                        other.file() + (other.table().isEmpty() ? "" : ", " + other.table()) + ": " + other.words())
                .toList();
    }

    @Override
    public String worker(Collection collection, String key) {
        return names.getOrDefault(new Line(collection, Line.Kind.WORKER, key), key);
    }

    @Override
    public String team(Collection collection, String key) {
        return names.getOrDefault(new Line(collection, Line.Kind.TEAM, key), key);
    }

    private void add(Path path, Told told) throws IOException, CannotBeRead {
        var contents = switch (Returns.guard(Parcels.at(path))) {
            case Guarded.Clean(Contents clean) -> clean;
            case Guarded.Truncated(var _, var where) ->
                throw new CannotBeRead("%s breaks off at line %d.".formatted(where.file(), where.line()));
            case Guarded.Refused(var where, var words) ->
                throw new CannotBeRead("%s, line %d: %s".formatted(where.file(), where.line(), words));
        };
        var recognised = Returns.recognise(contents, told);
        others.addAll(recognised.others());
        for (var found : recognised.returns()) {
            returns++;
            spans.addAll(found.stated().spans());
            found.read(new Taking());
        }
    }

    private final class Taking implements Sink {

        @Override
        public void states(Statement statement) {
            switch (statement.line().kind()) {
                case CHILD ->
                    children.computeIfAbsent(statement.line().key(), _ -> new ArrayList<>())
                            .add(recorded(statement));
                case WORKER -> {
                    if (statement.fact() instanceof WorkerEntered worker
                            && !worker.name().isBlank()) {
                        names.put(statement.line(), worker.name());
                    }
                }
                case TEAM -> {
                    if (statement.fact() instanceof TeamFormed team
                            && !team.name().isBlank()) {
                        names.put(statement.line(), team.name());
                    }
                }
            }
        }

        private Recorded<?> recorded(Statement statement) {
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

        @Override
        public void notUnderstood(NotUnderstood what) {
            notUnderstood++;
        }
    }
}
