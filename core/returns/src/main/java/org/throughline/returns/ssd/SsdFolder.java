package org.throughline.returns.ssd;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Told;

/** Gathers the files of one folder that are tables of the dataset. */
public final class SsdFolder {

    private final Map<SsdTable, Member> files = new EnumMap<>(SsdTable.class);

    /** True of the header of a table that is read. */
    public static boolean isTable(List<String> header) {
        return SsdTable.of(header).isPresent();
    }

    /** Takes the file if it is a table of the dataset. */
    public boolean offer(Member file, List<String> header) {
        var table = SsdTable.of(header);
        return table.isPresent() && files.putIfAbsent(table.get(), file) == null;
    }

    /** Why a file that was not taken is none of ours; empty where it does not claim to be. */
    public static Optional<NotUnderstood> whyNot(Member file, List<String> header) {
        var table = SsdTable.of(header);
        if (table.isPresent()) {
            var title = table.get().title();
            return Optional.of(NotUnderstood.file(
                    file.name(), title, "Another file in its folder is the table " + title + " already."));
        }
        var name = file.name().substring(file.name().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (!name.startsWith("ssd_")) {
            return Optional.empty();
        }
        for (var known : SsdTable.values()) {
            if (name.equals(known.title() + ".csv")) {
                return Optional.of(NotUnderstood.file(
                        file.name(),
                        known.title(),
                        "The file is named as a table of the dataset but lacks its columns "
                                + known.fields().getFirst() + " and " + known.subject() + "."));
            }
        }
        return Optional.of(NotUnderstood.file(
                file.name(), "", "This table of the Standard Safeguarding Dataset is not read yet."));
    }

    /** The tables that were taken, if any. */
    public Optional<Return> found(Told told) throws IOException {
        return files.isEmpty() ? Optional.empty() : Optional.of(SsdTables.of(files, told.extracted()));
    }
}
