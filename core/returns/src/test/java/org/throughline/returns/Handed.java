package org.throughline.returns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.throughline.journey.Fact;
import org.throughline.journey.Statement;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Recognised;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Stated;
import org.throughline.returns.reading.Tally;
import org.throughline.returns.reading.Told;

/** Hands files in as a council would, and keeps what came of them. */
public final class Handed {

    private Handed() {}

    /** All that one reading gave. */
    public record Read(Stated stated, Tally tally, List<Statement> statements, List<NotUnderstood> notUnderstood) {

        public Statement one(String key) {
            var found = statements.stream()
                    .filter(statement -> statement.key().equals(key))
                    .toList();
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " statements with the key " + key + " among " + keys());
            }
            return found.getFirst();
        }

        public List<String> keys() {
            return statements.stream().map(Statement::key).toList();
        }

        public List<String> keys(Class<? extends Fact> type) {
            return of(type).stream().map(Statement::key).toList();
        }

        public List<Statement> of(Class<? extends Fact> type) {
            return statements.stream()
                    .filter(statement -> type.isInstance(statement.fact()))
                    .toList();
        }

        public List<String> lines() {
            return statements.stream()
                    .map(statement -> statement.line().key())
                    .distinct()
                    .toList();
        }

        /** What was not understood, as {@code KIND table.field value}. */
        public List<String> listed() {
            return notUnderstood.stream()
                    .map(each -> each.kind() + " " + each.table() + "." + each.field()
                            + (each.value().isEmpty() ? "" : " " + each.value())
                            + (each.times() == 1 ? "" : " x" + each.times()))
                    .toList();
        }
    }

    public static Member file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    public static Member file(String name, byte[] bytes) {
        return Member.of(name, () -> new ByteArrayInputStream(bytes));
    }

    /** A file, or every file of a folder, of the test resources under {@code vectors}. */
    public static Parcel vector(String path) {
        try {
            var resource = Objects.requireNonNull(Handed.class.getResource("/vectors/" + path), path);
            var root = Path.of(resource.toURI());
            if (Files.isRegularFile(root)) {
                return Parcel.of(Member.of(Objects.toString(root.getFileName()), () -> Files.newInputStream(root)));
            }
            try (var files = Files.walk(root)) {
                return new Parcel(
                        path,
                        files.filter(Files::isRegularFile)
                                .sorted()
                                .map(file ->
                                        Member.of(root.relativize(file).toString(), () -> Files.newInputStream(file)))
                                .toList());
            }
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Read read(String name, String text) {
        return only(readAll(Parcel.of(file(name, text)), Told.NOTHING));
    }

    public static Read read(Parcel parcel) {
        return only(readAll(parcel, Told.NOTHING));
    }

    public static Read read(Parcel parcel, Told told) {
        return only(readAll(parcel, told));
    }

    public static Recognised recognised(Parcel parcel, Told told) {
        try {
            return switch (Returns.guard(parcel)) {
                case Guarded.Clean(var contents) -> Returns.recognise(contents, told);
                case Guarded.Truncated(var contents, var _) -> Returns.recognise(contents, told);
                case Guarded.Refused(var where, var words) -> throw new AssertionError(where + " " + words);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Read> readAll(Parcel parcel, Told told) {
        return recognised(parcel, told).returns().stream().map(Handed::read).toList();
    }

    public static Read read(Return found) {
        var statements = new ArrayList<Statement>();
        var notUnderstood = new ArrayList<NotUnderstood>();
        try {
            var tally = found.read(new Sink() {
                @Override
                public void states(Statement statement) {
                    statements.add(statement);
                }

                @Override
                public void notUnderstood(NotUnderstood each) {
                    notUnderstood.add(each);
                }
            });
            return new Read(found.stated(), tally, statements, notUnderstood);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Read only(List<Read> reads) {
        if (reads.size() != 1) {
            throw new AssertionError("Not one return but " + reads.size());
        }
        return Optional.of(reads.getFirst()).get();
    }
}
