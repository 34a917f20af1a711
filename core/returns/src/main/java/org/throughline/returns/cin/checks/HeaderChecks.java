package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Tables.HEADER;

import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.reading.Day;

/** What is asked of the header. */
final class HeaderChecks {

    static final Check<Census> C100 = error("100")
            .says("The reference date in the header is not 31 March of the census year.")
            .mend("Set the reference date and the year in the system that writes the file, and write it again.")
            .marks(HEADER, "ReferenceDate")
            .looksAt((census, found) -> {
                if (!census.last().is(endOf(census.year()))) {
                    found.at(census);
                }
            });

    static final List<Check<Census>> ALL = List.of(C100);

    private HeaderChecks() {}

    private static Day endOf(String year) {
        return Day.iso(year + "-03-31");
    }
}
