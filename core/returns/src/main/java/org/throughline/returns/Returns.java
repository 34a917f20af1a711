package org.throughline.returns;

import java.io.IOException;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guard;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Limits;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.parcel.Sifted;
import org.throughline.returns.parcel.WatchedXml;
import org.throughline.returns.reading.Recognised;
import org.throughline.returns.reading.Told;

/**
 * The way in for files: guard a parcel, see what returns it holds, read each.
 *
 * <pre>{@code
 * switch (Returns.guard(parcel)) {
 *     case Clean(var contents) -> {
 *         for (var found : Returns.recognise(contents, Told.NOTHING).returns()) {
 *             found.read(sink);
 *         }
 *     }
 *     case Truncated(var contents, var where) -> ...
 *     case Refused(var where, var words) -> ...
 * }
 * }</pre>
 */
public final class Returns {

    private Returns() {}

    /** The first pass: reads every byte, answers at the first that is hostile or broken, and keeps nothing. */
    public static Guarded guard(Parcel parcel) throws IOException {
        return guard(parcel, Limits.USUAL);
    }

    public static Guarded guard(Parcel parcel, Limits limits) throws IOException {
        return Guard.guard(parcel, limits, new Recogniser.Reads());
    }

    /**
     * The first pass for whoever can do with some of the files: one that is damaged is left out by itself and named, and
     * only what is hostile refuses the others.
     */
    public static Sifted sift(Parcel parcel) throws IOException {
        return Guard.sift(parcel, Limits.USUAL, new Recogniser.Reads());
    }

    /** The first pass over a list that a return is compared with: a CSV file, or a workbook (.xlsx). */
    public static Guarded guardList(Member file) throws IOException {
        return Guard.list(file, Limits.OF_A_WORKBOOK);
    }

    /**
     * Guards a single XML file while it is being read, so that its bytes are parsed once. Of a file that is refused
     * nothing that was read may be used.
     */
    public static Guarded guard(Member file, WatchedXml.Reading reading) throws IOException {
        return Guard.guard(file, Limits.USUAL, reading);
    }

    /** Which returns the parcel holds, by content and columns, and what each says of itself. */
    public static Recognised recognise(Contents contents, Told told) throws IOException {
        return new Recogniser(told).recognise(contents);
    }
}
