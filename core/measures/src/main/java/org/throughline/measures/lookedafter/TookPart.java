package org.throughline.measures.lookedafter;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.journey.CareFact.CareReviewHeld;
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

/** Reviews in which the child took part, or somebody spoke for them. */
public final class TookPart implements Measure {

    private static final Set<String> ASKED = Set.of("PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");
    private static final Set<String> TOOK_PART = Set.of("PN1", "PN2", "PN3", "PN5", "PN6");

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("CLA-PART"),
            "Children who took part in their reviews",
            "of these, the reviews in which the child gave their views, themselves or through somebody",
            "reviews held in the period of children of four or over",
            Unit.PERCENT,
            Better.HIGHER,
            Sources.fromKnowledge(
                    Instrument.SSDA903_RULES,
                    "REVIEW_CODE",
                    "Reviews coded PN1, PN2, PN3, PN5 or PN6, of those coded PN1 to PN7. The codes were read in the return's"
                            + " guide. PN4 is a child who was there and said nothing; PN7 one whose views did not reach the"
                            + " review. Some councils count PN4 as taking part."),
            List.of(Theme.VOICE, Theme.CARE),
            Collection.SSDA903,
            Over.EVENTS,
            Optional.empty());

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    private record Review(LocalDate day, String code) {}

    @Override
    public Share count(Child child, Period period) {
        var reviews = new LinkedHashSet<Review>();
        var doubts = Share.NOTHING;
        for (var held : child.facts(CareReviewHeld.class)) {
            var code = held.fact().participation();
            if (ASKED.contains(code)) {
                held.happened().day().filter(period::holds).ifPresent(day -> reviews.add(new Review(day, code)));
                doubts = doubts.plus(Doubt.share(Doubt.of("A review", held.happened())));
            }
        }
        return reviews.stream()
                .map(review -> Share.one(TOOK_PART.contains(review.code())))
                .collect(Share.together())
                .plus(doubts);
    }
}
