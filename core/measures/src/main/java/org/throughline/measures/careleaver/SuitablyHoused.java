package org.throughline.measures.careleaver;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.journey.Collection;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** Care leavers who live in suitable accommodation. */
public final class SuitablyHoused implements Measure {

    private static final Set<String> ABROAD_OR_UNKNOWN = Set.of("G1", "G2", "H1", "H2", "R1", "R2");
    private static final Pattern SUITABLE = Pattern.compile("[BCDEKTUVWYZ]1");

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("LCV-ACC"),
            "Care leavers of 19 to 21 in suitable homes",
            "of these, the young people whose accommodation the return calls suitable",
            "care leavers of 19, 20 and 21 in the year that ended in the period, without those gone abroad, deported or whose home is not known",
            Unit.PERCENT,
            Better.HIGHER,
            Sources.lait(
                    "measure 112",
                    "Care leavers of 19 to 21 in accommodation that the council considers suitable around their birthday, of all but those who died, returned home, went abroad or whose residence is not known. The council not being in touch counts as not."),
            List.of(Theme.CARE_LEAVERS),
            Collection.SSDA903,
            Over.YEAR_STATED,
            Optional.of(England.lait("89", "2025")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return Leavers.count(
                child,
                period,
                year -> ABROAD_OR_UNKNOWN.contains(year.accommodation())
                        ? Share.NOTHING
                        : Share.one(SUITABLE.matcher(year.accommodation()).matches()));
    }
}
