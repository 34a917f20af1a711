package org.throughline.cli.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
import org.throughline.returns.Returns;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Told;

/**
 * Returns of one collection on disk, of one year or of several, read into a journey for each of its lines. Held in memory
 * as a whole: a child may stand in each of them.
 */
public final class ManyFiles {

    private final Collection collection;
    private final Map<Line, List<Recorded<?>>> byLine = new LinkedHashMap<>();
    private final List<Coverage.Span> spans = new ArrayList<>();
    private String authority = "";
    private long facts;
    private long notUnderstood;

    private ManyFiles(Collection collection) {
        this.collection = collection;
    }

    /** @param year of tables that do not say theirs */
    public static ManyFiles at(List<Path> paths, Collection collection, int year) throws IOException, CannotBeRead {
        var files = new ManyFiles(collection);
        for (var path : paths) {
            files.add(path, year);
        }
        if (files.spans.isEmpty()) {
            throw new CannotBeRead("No file holds a return of the collection: " + collection.words() + ".");
        }
        return files;
    }

    /** Each child's, in the order in which the files name them. */
    public List<Journey> journeys() {
        var coverage = new Coverage(spans);
        return byLine.values().stream()
                .map(entries -> Journey.of(new PersonId(new UUID(0, 0)), coverage, entries))
                .toList();
    }

    /** As the last of the files that names one has it; empty where none does. */
    public String authority() {
        return authority;
    }

    /** How many things in the files were not understood. */
    public long notUnderstood() {
        return notUnderstood;
    }

    private void add(Path path, int year) throws IOException, CannotBeRead {
        var contents = switch (Returns.guard(Parcels.at(path))) {
            case Guarded.Clean(Contents clean) -> clean;
            case Guarded.Truncated(var _, var where) ->
                throw new CannotBeRead("%s breaks off at line %d.".formatted(where.file(), where.line()));
            case Guarded.Refused(var where, var words) ->
                throw new CannotBeRead("%s, line %d: %s".formatted(where.file(), where.line(), words));
        };
        for (var found : Returns.recognise(contents, Told.year(year)).returns()) {
            if (found.stated().collection() == collection) {
                spans.addAll(found.stated().spans());
                authority = found.stated().authority().isEmpty()
                        ? authority
                        : found.stated().authority();
                found.read(new Taking());
            }
        }
    }

    private final class Taking implements Sink {

        @Override
        public void states(Statement statement) {
            if (statement.line().kind() == Line.Kind.CHILD) {
                byLine.computeIfAbsent(statement.line(), _ -> new ArrayList<>())
                        .add(new Recorded<>(
                                new FactId(++facts),
                                statement.line(),
                                statement.key(),
                                statement.happened(),
                                statement.fact(),
                                Instant.EPOCH,
                                "the file",
                                new Source(statement.scope(), 1, statement.place()),
                                Optional.empty()));
            }
        }

        @Override
        public void notUnderstood(NotUnderstood what) {
            notUnderstood++;
        }
    }
}
