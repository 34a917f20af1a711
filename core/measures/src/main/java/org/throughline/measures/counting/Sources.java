package org.throughline.measures.counting;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;
import org.throughline.law.Verification;

/** Writes down where a measure is defined and how we know. */
public final class Sources {

    private static final LocalDate WHEN_READ = LocalDate.of(2026, Month.NOVEMBER, 21);

    private Sources() {}

    /** The department's data dictionary was read, together with the published figures it explains. */
    public static Provision lait(String paragraph, String words) {
        return provision(
                Instrument.LAIT,
                paragraph,
                words,
                new Verification.Read(WHEN_READ, "LAIT's data dictionary and data of April 2026"));
    }

    /** Worked out from the fields of a return; nobody publishes it so. */
    public static Provision fromKnowledge(Instrument instrument, String paragraph, String words) {
        return provision(instrument, paragraph, words, new Verification.FromKnowledge());
    }

    private static Provision provision(
            Instrument instrument, String paragraph, String words, Verification verification) {
        return new Provision(instrument, paragraph, Optional.empty(), words, verification);
    }
}
