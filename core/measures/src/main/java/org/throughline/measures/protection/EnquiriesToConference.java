package org.throughline.measures.protection;

import java.util.List;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.law.Instrument;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Doubt;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** Section 47 enquiries that led to an initial child protection conference. */
public final class EnquiriesToConference implements Measure {

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("S47-ICPC"),
            "Enquiries that led to a conference",
            "of these, the enquiries on which an initial child protection conference was held",
            "section 47 enquiries begun in the period",
            Unit.PERCENT,
            Better.NEITHER,
            Sources.fromKnowledge(
                    Instrument.CIN_STATISTICS,
                    "tables on section 47 enquiries",
                    "Section 47 enquiries with a day of an initial child protection conference, of those begun. Where it is"
                            + " low, enquiries may be made of children who do not need one."),
            List.of(Theme.STRATEGY, Theme.PROTECTION),
            Collection.CIN,
            Over.EVENTS,
            Optional.empty());

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return child.needs().stream()
                .flatMap(episode -> episode.enquiries().stream())
                .map(enquiry -> period.holds(enquiry.started().happened())
                        ? Share.one(enquiry.conference()
                                .knownBy(period.asAt())
                                .day()
                                .isPresent())
                        : Doubt.share(Doubt.of("An enquiry", enquiry.started().happened())))
                .collect(Share.together());
    }
}
