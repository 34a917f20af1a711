package org.throughline.drift.finding;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;
import org.throughline.law.Verification;

/** Writes down whose idea a rule of drift is, and how we know. */
public final class Sources {

    /** Nobody else set it: we think that a manager should look, and the council may say otherwise. */
    public static final Instrument OUR_OWN = new Instrument(Instrument.Kind.GOOD_PRACTICE, "Throughline's own rule");

    private static final LocalDate WHEN_READ = LocalDate.of(2026, Month.NOVEMBER, 21);

    private Sources() {}

    public static Provision ourOwn(String about, String words) {
        return new Provision(OUR_OWN, about, Optional.empty(), words, new Verification.FromKnowledge());
    }

    /** The text itself was read. */
    public static Provision read(Instrument instrument, String paragraph, String words, String where) {
        return new Provision(instrument, paragraph, Optional.empty(), words, new Verification.Read(WHEN_READ, where));
    }

    /** The text was not to be had; others who state it were read. */
    public static Provision readElsewhere(Instrument instrument, String paragraph, String words, String where) {
        return new Provision(
                instrument,
                paragraph,
                Optional.empty(),
                words,
                new Verification.ReadInSecondarySources(WHEN_READ, where));
    }
}
