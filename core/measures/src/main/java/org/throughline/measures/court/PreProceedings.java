package org.throughline.measures.court;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.journey.Collection;
import org.throughline.journey.CourtFact.PreProceedingsEnded;
import org.throughline.journey.CourtFact.PreProceedingsEntered;
import org.throughline.journey.Recorded;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.FirstOfDay;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** How long pre-proceedings take. */
public final class PreProceedings {

    private static final int LIMIT_IN_WEEKS = 16;

    private PreProceedings() {}

    public static Stream<Measure> measures() {
        return Stream.of(new ByRule(
                new Definition(
                        new MeasureCode("PLO-PRE"),
                        "Pre-proceedings ended in 16 weeks",
                        "of these, those that had lasted 16 weeks or less since the decision to enter them",
                        "pre-proceedings about a child that ended in the period",
                        Unit.PERCENT,
                        Better.HIGHER,
                        Sources.local(
                                "Pre-proceedings",
                                "Pre-proceedings end, by stepping down or by going to court, within 16 weeks of the decision to enter them. The dataset specifies these facts; few councils have them yet."),
                        List.of(Theme.COURT, Theme.DRIFT),
                        Collection.SSD,
                        Over.EVENTS,
                        Optional.empty()),
                (child, period) -> FirstOfDay.of(child, PreProceedingsEnded.class, period)
                        .map(ended -> inTime(child, ended))
                        .collect(Share.together())));
    }

    private static Share inTime(Child child, Recorded<PreProceedingsEnded> ended) {
        var end = ended.happened().day().orElseThrow();
        return child.facts(PreProceedingsEntered.class).stream()
                .filter(entered -> entered.line().equals(ended.line())
                        && entered.opens().equals(ended.fact().preProceedings()))
                .flatMap(entered -> entered.happened().day().stream())
                .findFirst()
                .map(began -> began.isAfter(end)
                        ? Share.cannotTell("Pre-proceedings are recorded as over before they began.")
                        : Share.one(!end.isAfter(began.plusWeeks(LIMIT_IN_WEEKS))))
                .orElseGet(() -> Share.cannotTell("No day is recorded on which pre-proceedings began."));
    }
}
