package org.throughline.cli.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.throughline.returns.Returns;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Guarded.Where;
import org.throughline.returns.reading.Told;

/**
 * A children in need census on disk, which passed the guard.
 *
 * @param brokenOff where it ends, if it ends before it is finished
 */
public record CensusFile(CinCensus census, Optional<Where> brokenOff) {

    /** The one census at the path: an XML file, or a zip or folder with one in it. */
    public static CensusFile at(Path path) throws IOException, CannotBeRead {
        return switch (Returns.guard(Parcels.at(path))) {
            case Guarded.Clean(var contents) -> in(contents, Optional.empty(), path);
            case Guarded.Truncated(var contents, var where) -> in(contents, Optional.of(where), path);
            case Guarded.Refused(var where, var words) ->
                throw new CannotBeRead("%s, line %d: %s Nothing was checked.".formatted(path, where.line(), words));
        };
    }

    private static CensusFile in(Contents contents, Optional<Where> brokenOff, Path path)
            throws IOException, CannotBeRead {
        var censuses = Returns.recognise(contents, Told.NOTHING).returns().stream()
                .filter(CinCensus.class::isInstance)
                .map(CinCensus.class::cast)
                .toList();
        if (censuses.size() == 1) {
            return new CensusFile(censuses.getFirst(), brokenOff);
        }
        if (censuses.isEmpty() && contents.files().size() == 1) {
            throw new CannotBeRead("%s, line 1: %s Nothing was checked."
                    .formatted(path, CinCensus.whyNot(contents.files().getFirst())));
        }
        throw new CannotBeRead(
                censuses.isEmpty()
                        ? path + " holds no children in need census. Nothing was checked."
                        : path + " holds %d censuses; name one at a time.".formatted(censuses.size()));
    }
}
