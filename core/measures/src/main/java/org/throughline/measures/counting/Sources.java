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

    private static final Instrument DASHBOARD = new Instrument(
            Instrument.Kind.DFE_DEFINITION, "Children's social care outcomes and enablers dashboard, its data of 2025");

    private static final Instrument ANNEX_A =
            new Instrument(Instrument.Kind.DFE_DEFINITION, "Ofsted's child-level data lists (Annex A)");

    private static final Instrument WORKFORCE = new Instrument(
            Instrument.Kind.DFE_DEFINITION, "Children's social work workforce census, its specification of 2024-25");

    private static final Instrument ADOPTION = new Instrument(
            Instrument.Kind.DFE_DEFINITION, "Adoption and special guardianship indicators (the adoption scorecard)");

    /** Published tables of the children in need statistics, which were read. */
    public static Provision cinTables(String paragraph, String words) {
        return provision(
                Instrument.CIN_STATISTICS,
                paragraph,
                words,
                new Verification.Read(WHEN_READ, "the tables of the statistics for 2024"));
    }

    /** The department's dashboard and the figures behind it were read. */
    public static Provision dashboard(String paragraph, String words) {
        return provision(
                DASHBOARD, paragraph, words, new Verification.Read(WHEN_READ, "the dashboard's data files of 2025"));
    }

    /** The column that the measure is made of was read; no figure is published. */
    public static Provision annexA(String paragraph, String words) {
        return provision(
                ANNEX_A, paragraph, words, new Verification.Read(WHEN_READ, "a sample of the lists and their columns"));
    }

    /** The specification of the workforce census, and the published figures that were worked out again from it. */
    public static Provision workforce(String paragraph, String words) {
        return provision(
                WORKFORCE,
                paragraph,
                words,
                new Verification.Read(WHEN_READ, "the specification, and LAIT's data of April 2026"));
    }

    /** The scorecard by which councils' adoption work is compared; its text was not read. */
    public static Provision adoption(String paragraph, String words) {
        return fromKnowledge(ADOPTION, paragraph, words);
    }

    /** A council's own standard: no statistic and no return defines it. */
    public static Provision local(String paragraph, String words) {
        return fromKnowledge(Instrument.LOCAL_STANDARDS, paragraph, words);
    }

    /** Worked out from the fields of a return; nobody publishes it so. */
    public static Provision fromKnowledge(Instrument instrument, String paragraph, String words) {
        return provision(instrument, paragraph, words, new Verification.FromKnowledge());
    }

    /** @param where what was read, so that it can be read again */
    public static Provision read(Instrument instrument, String paragraph, String words, String where) {
        return provision(instrument, paragraph, words, new Verification.Read(WHEN_READ, where));
    }

    /** The text was not to be had; others who state it were read. */
    public static Provision readElsewhere(Instrument instrument, String paragraph, String words, String where) {
        return provision(instrument, paragraph, words, new Verification.ReadInSecondarySources(WHEN_READ, where));
    }

    private static Provision provision(
            Instrument instrument, String paragraph, String words, Verification verification) {
        return new Provision(instrument, paragraph, Optional.empty(), words, verification);
    }
}
