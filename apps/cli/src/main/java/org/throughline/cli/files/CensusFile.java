package org.throughline.cli.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.throughline.returns.Returns;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Guarded.Where;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Sort;
import org.throughline.returns.reading.Told;

/** A children in need census on disk: an XML file, or a zip or folder with one in it. */
public final class CensusFile {

    /** Reads a census to its end. What it read is of use only if nothing is thrown after it. */
    @FunctionalInterface
    public interface Reading {
        void read(CinCensus census) throws IOException;
    }

    private CensusFile() {}

    /**
     * Guards the census and reads it, both in one pass where it is an XML file by itself.
     *
     * @return where the file ends, if it ends before it is finished
     */
    public static Optional<Where> read(Path path, Reading reading) throws IOException, CannotBeRead {
        var parcel = Parcels.at(path);
        if (parcel.members().size() == 1 && Sort.of(parcel.members().getFirst()) == Sort.XML) {
            return readXml(parcel.members().getFirst(), path, reading);
        }
        return switch (Returns.guard(parcel)) {
            case Guarded.Clean(var contents) -> {
                reading.read(only(contents, path));
                yield Optional.empty();
            }
            case Guarded.Truncated(var contents, var where) -> {
                reading.read(only(contents, path));
                yield Optional.of(where);
            }
            case Guarded.Refused refused -> throw refused(refused, path);
        };
    }

    private static Optional<Where> readXml(Member file, Path path, Reading reading) throws IOException, CannotBeRead {
        var found = new CinCensus[1];
        var guarded = Returns.guard(file, watched -> {
            var census = CinCensus.in(watched);
            if (census.isPresent()) {
                found[0] = census.get();
                reading.read(census.get());
            }
        });
        if (guarded instanceof Guarded.Refused refused) {
            throw refused(refused, path);
        }
        if (found[0] == null) {
            throw whyNot(file, path);
        }
        return guarded instanceof Guarded.Truncated(var _, var where) ? Optional.of(where) : Optional.empty();
    }

    private static CinCensus only(Contents contents, Path path) throws IOException, CannotBeRead {
        var censuses = Returns.recognise(contents, Told.NOTHING).returns().stream()
                .filter(CinCensus.class::isInstance)
                .map(CinCensus.class::cast)
                .toList();
        if (censuses.size() == 1) {
            return censuses.getFirst();
        }
        if (censuses.isEmpty() && contents.files().size() == 1) {
            throw whyNot(contents.files().getFirst(), path);
        }
        throw new CannotBeRead(
                censuses.isEmpty()
                        ? path + " holds no children in need census. Nothing was checked."
                        : path + " holds %d censuses; name one at a time.".formatted(censuses.size()));
    }

    private static CannotBeRead whyNot(Member file, Path path) throws IOException {
        return new CannotBeRead("%s, line 1: %s Nothing was checked.".formatted(path, CinCensus.whyNot(file)));
    }

    private static CannotBeRead refused(Guarded.Refused refused, Path path) {
        return new CannotBeRead("%s, line %d: %s Nothing was checked."
                .formatted(path, Math.max(1, refused.where().line()), refused.words()));
    }
}
