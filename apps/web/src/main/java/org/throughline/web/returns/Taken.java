package org.throughline.web.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.throughline.returns.Returns;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.parcel.Sifted;
import org.throughline.returns.parcel.Sort;

/** Opens a return, whoever put its files there: guarded first, then known by what is in it. */
final class Taken {

    private Taken() {}

    static OnDisk open(Path folder) throws IOException, Unusable {
        return open(parcel(folder));
    }

    static OnDisk open(Parcel parcel) throws IOException, Unusable {
        return switch (Returns.sift(parcel)) {
            case Sifted.Kept(var contents, var damages) ->
                recognised(contents, damages.stream().map(Taken::inWords).toList());
            case Sifted.Refused(var where, var words) -> throw new Unusable(place(where) + ": " + words);
        };
    }

    private static String inWords(Sifted.Damage damage) {
        return place(damage.where()) + ": " + damage.words()
                + (damage.leftOut() ? " This file was left out." : " What stands before was checked.");
    }

    private static String place(Guarded.Where where) {
        return where.line() > 0 ? "%s, line %d".formatted(where.file(), where.line()) : where.file();
    }

    private static OnDisk recognised(Contents contents, List<String> damages) throws IOException, Unusable {
        for (var file : contents.files()) {
            if (Sort.of(file) == Sort.XML) {
                var census = CinCensus.in(file);
                if (census.isPresent() && contents.files().size() > 1) {
                    throw new Unusable("Other files were sent together with a children in need census."
                            + " Send one return at a time.");
                }
                if (census.isPresent()) {
                    return new CensusOnDisk(file, census.get());
                }
            }
        }
        return new CareOnDisk(contents, damages);
    }

    /** One file is a parcel by itself, so that a zip is unpacked. */
    private static Parcel parcel(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var members = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> member(folder.relativize(file).toString().replace('\\', '/'), file))
                    .toList();
            return members.size() == 1 ? Parcel.of(members.getFirst()) : new Parcel("files", members);
        }
    }

    private static Member member(String name, Path file) {
        return new FileRead(name, file);
    }
}
