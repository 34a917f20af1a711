package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;
import org.throughline.law.Verification;

/** Writes down where a clock's rule stands and how we know; the first day in force is left open where we never saw it. */
public final class Sources {

    private static final LocalDate WHEN_READ = LocalDate.of(2026, Month.NOVEMBER, 21);

    private Sources() {}

    /** The text itself was read. */
    public static Provision read(Instrument instrument, String paragraph, String words, String where) {
        return provision(instrument, paragraph, words, new Verification.Read(WHEN_READ, where));
    }

    /** The text was not to be had; others who state the rule were read. */
    public static Provision readElsewhere(Instrument instrument, String paragraph, String words, String where) {
        return provision(instrument, paragraph, words, new Verification.ReadInSecondarySources(WHEN_READ, where));
    }

    public static Provision fromKnowledge(Instrument instrument, String paragraph, String words) {
        return provision(instrument, paragraph, words, new Verification.FromKnowledge());
    }

    private static Provision provision(
            Instrument instrument, String paragraph, String words, Verification verification) {
        return new Provision(instrument, paragraph, Optional.empty(), words, verification);
    }
}
