package org.throughline.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.throughline.journey.Collection;
import org.throughline.journey.Statement;
import org.throughline.returns.Returns;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Told;

/** The files of an invented authority, made in memory and read again as a council's would be. */
record Made(Recipe recipe, SortedMap<String, byte[]> files) {

    static final LocalDate AS_AT = LocalDate.of(2026, 11, 21);
    static final Set<Collection> ALL =
            EnumSet.of(Collection.CIN, Collection.SSDA903, Collection.SSD, Collection.ALLOCATIONS);

    static Made of(int children, long seed) {
        return of(new Recipe(Council.VALESHIRE, seed, children, AS_AT), ALL);
    }

    static Made of(Recipe recipe, Set<Collection> collections) {
        var open = new TreeMap<String, ByteArrayOutputStream>();
        try {
            ExampleFiles.write(
                    InventedAuthority.of(recipe),
                    collections,
                    name -> {
                        var bytes = new ByteArrayOutputStream();
                        open.put(name, bytes);
                        return bytes;
                    },
                    _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var files = new TreeMap<String, byte[]>();
        open.forEach((name, bytes) -> files.put(name, bytes.toByteArray()));
        return new Made(recipe, files);
    }

    byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    /** All that the readers find in all the files. */
    Read read() {
        var members = files.entrySet().stream().map(Made::member).toList();
        var read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try {
            if (!(Returns.guard(new Parcel("examples", members)) instanceof Guarded.Clean(var contents))) {
                throw new AssertionError("The guard lets them not pass");
            }
            var recognised = Returns.recognise(contents, Told.extracted(recipe.asAt()));
            read.notUnderstood().addAll(recognised.others());
            for (var found : recognised.returns()) {
                read.returns().add(found);
                found.read(read);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Member member(Map.Entry<String, byte[]> file) {
        return Member.of(file.getKey(), () -> new ByteArrayInputStream(file.getValue()));
    }

    record Read(List<Return> returns, List<Statement> statements, List<NotUnderstood> notUnderstood) implements Sink {

        @Override
        public void states(Statement statement) {
            statements.add(statement);
        }

        @Override
        public void notUnderstood(NotUnderstood each) {
            notUnderstood.add(each);
        }
    }
}
