package org.throughline.cli.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.Recorded;
import org.throughline.journey.Statement;
import org.throughline.journey.WorkforceFact.TeamFormed;
import org.throughline.journey.WorkforceFact.WorkerEntered;
import org.throughline.returns.Returns;
import org.throughline.returns.annexa.Names;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Return;
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
    private final FactsOfFiles facts = new FactsOfFiles();
    private String authority = "";
    private long returns;
    private long notUnderstood;

    private JoinedFiles() {}

    public static JoinedFiles at(List<Path> paths, Told told) throws IOException, CannotBeRead {
        var files = new JoinedFiles();
        for (var path : paths) {
            files.add(path, told, _ -> true);
        }
        if (files.returns == 0) {
            throw new CannotBeRead("No file holds anything that can be read.");
        }
        return files;
    }

    /**
     * Only the returns of one collection, of one year or of several.
     *
     * @param year of tables that do not say theirs
     */
    public static JoinedFiles of(Collection collection, List<Path> paths, int year) throws IOException, CannotBeRead {
        var files = new JoinedFiles();
        for (var path : paths) {
            files.add(path, Told.year(year), found -> found.stated().collection() == collection);
        }
        if (files.spans.isEmpty()) {
            throw new CannotBeRead("No file holds a return of the collection: " + collection.words() + ".");
        }
        return files;
    }

    /** Each child's, in the order in which the files name them. */
    public List<Journey> journeys() {
        var coverage = new Coverage(spans);
        return children.values().stream()
                .map(entries -> FactsOfFiles.journey(coverage, entries))
                .toList();
    }

    /** The council's code as the last of the files that names one has it; empty where none does. */
    public String authority() {
        return authority;
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

    private void add(Path path, Told told, Predicate<Return> wanted) throws IOException, CannotBeRead {
        var recognised = Returns.recognise(Parcels.contents(path), told);
        others.addAll(recognised.others());
        for (var found : recognised.returns()) {
            if (wanted.test(found)) {
                returns++;
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
            switch (statement.line().kind()) {
                case CHILD ->
                    children.computeIfAbsent(statement.line().key(), _ -> new ArrayList<>())
                            .add(facts.fact(statement));
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

        @Override
        public void notUnderstood(NotUnderstood what) {
            notUnderstood++;
        }
    }
}
