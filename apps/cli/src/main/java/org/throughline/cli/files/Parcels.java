package org.throughline.cli.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.throughline.returns.Returns;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;

/** Turns a path into what the readers take: a file, or a folder with all its files. */
final class Parcels {

    private Parcels() {}

    static Parcel at(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "There is no such file or folder");
        }
        var name = path.toAbsolutePath().normalize().getFileName();
        var called = name == null ? path.toString() : name.toString();
        return Files.isDirectory(path) ? new Parcel(called, filesOf(path)) : Parcel.of(member(called, path));
    }

    /** The whole of what is there, guarded; a file that ends before it is finished is not read. */
    static Contents contents(Path path) throws IOException, CannotBeRead {
        return switch (Returns.guard(at(path))) {
            case Guarded.Clean(Contents clean) -> clean;
            case Guarded.Truncated(var _, var where) ->
                throw new CannotBeRead("%s breaks off at line %d.".formatted(where.file(), where.line()));
            case Guarded.Refused(var where, var words) ->
                throw new CannotBeRead("%s, line %d: %s".formatted(where.file(), where.line(), words));
        };
    }

    private static List<Member> filesOf(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> member(folder.relativize(file).toString().replace('\\', '/'), file))
                    .toList();
        }
    }

    private static Member member(String name, Path file) {
        return Member.of(name, () -> new BufferedInputStream(Files.newInputStream(file)));
    }
}
