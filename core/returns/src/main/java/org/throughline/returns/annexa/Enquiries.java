package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.journey.Collection;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Enquiry;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.ProtectionFact.Conference;
import org.throughline.journey.ProtectionFact.ConferenceDecided;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.EnquiryConcluded;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/** List 5: section 47 enquiries and what came of their conferences. */
final class Enquiries {

    private final Subject child;

    Enquiries(Subject child) {
        this.child = child;
    }

    private record Enquired(Enquiry enquiry, When caseOver) {}

    void addTo(List<AnnexRow> rows) {
        var all = new ArrayList<>(child.needs().stream().flatMap(Enquiries::of).toList());
        EpisodesOfNeed.enquiriesAlone(child.journey()).forEach(enquiry -> all.add(new Enquired(enquiry, When.UNDATED)));
        for (var enquired : all) {
            if (Subject.runsOrEndedSince(over(enquired), child.sixMonthsAgo())) {
                rows.add(row(enquired, all));
            }
        }
    }

    private static Stream<Enquired> of(EpisodeOfNeed need) {
        return need.enquiries().stream().map(enquiry -> new Enquired(enquiry, need.over()));
    }

    /** As it was concluded; else its conference; else, where no conference was needed, as it began; else as the case. */
    private When over(Enquired of) {
        var enquiry = of.enquiry();
        var concluded = concluded(enquiry);
        if (!concluded.isBlank()) {
            return concluded;
        }
        if (!enquiry.conference().isBlank()) {
            return enquiry.conference();
        }
        return decided(enquiry).equals("Y") ? enquiry.started().happened() : of.caseOver();
    }

    private Stream<Recorded<EnquiryConcluded>> conclusions(Enquiry enquiry) {
        return child.told(enquiry.started(), EnquiryConcluded.class, EnquiryConcluded::enquiry);
    }

    private When concluded(Enquiry enquiry) {
        return conclusions(enquiry)
                .map(Recorded::happened)
                .filter(day -> !day.isBlank())
                .findFirst()
                .orElse(When.UNDATED);
    }

    /**
     * Whether it was decided that no conference is needed; empty where nobody said. The census has no day of an enquiry's
     * end, but an answer only where it was decided; what the dataset says of an enquiry without an end is no decision yet.
     */
    private String decided(Enquiry enquiry) {
        return conclusions(enquiry)
                .filter(fact -> !fact.happened().isBlank() || fact.line().collection() != Collection.SSD)
                .map(fact -> FrontDoor.yesNo(fact.fact().conferenceNotRequired()))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    private AnnexRow row(Enquired of, List<Enquired> all) {
        var enquiry = of.enquiry();
        var started = enquiry.started().happened().day();
        return child.cells(5)
                .put("disabled", child.isDisabled())
                .put("started", started)
                .put("unnecessary", unnecessary(enquiry))
                .put("conference", enquiry.conference())
                .put("plan", madeAPlan(enquiry))
                .put(
                        "enquiries",
                        inTheYearBefore(
                                started,
                                all.stream()
                                        .map(other -> other.enquiry().started().happened())))
                .put("conferences", inTheYearBefore(started, initialConferences()))
                .put(child.assignedOrCarrying(enquiry.started(), over(of)))
                .row();
    }

    private Stream<When> initialConferences() {
        return child.journey().facts(ConferenceHeld.class).stream()
                .filter(held -> held.fact().kind() == Conference.INITIAL)
                .map(Recorded::happened)
                .distinct();
    }

    /** From 12 months before the enquiry began to the day before it did. */
    private static long inTheYearBefore(Optional<LocalDate> started, Stream<When> days) {
        return started.map(day -> days.flatMap(when -> when.day().stream())
                        .filter(other -> !other.isBefore(day.minusMonths(Subject.TWELVE_MONTHS)) && other.isBefore(day))
                        .count())
                .orElse(0L);
    }

    /** Blank while the enquiry is open. */
    private String unnecessary(Enquiry enquiry) {
        if (!enquiry.conference().isBlank()) {
            return "N";
        }
        var said = decided(enquiry);
        return said.equals("Y") || !concluded(enquiry).isBlank() ? said : "";
    }

    /** As the conference decided; where no file tells that, whether a plan began on its day. Blank without a conference. */
    private String madeAPlan(Enquiry enquiry) {
        var held = enquiry.conference().day();
        if (held.isEmpty()) {
            return "";
        }
        var conferences = child.journey().facts(ConferenceHeld.class).stream()
                .filter(fact -> fact.fact().kind() == Conference.INITIAL
                        && fact.happened().day().equals(held))
                .toList();
        return child.journey().facts(ConferenceDecided.class).stream()
                .filter(decided -> conferences.stream()
                        .anyMatch(conference -> conference.line().equals(decided.line())
                                && conference.opens().equals(decided.fact().conference())))
                .map(decided -> FrontDoor.yesNo(decided.fact().planNeeded()))
                .filter(answer -> !answer.isEmpty())
                .findFirst()
                .orElseGet(() -> child.plans().stream()
                                .anyMatch(
                                        plan -> plan.started().happened().day().equals(held))
                        ? "Y"
                        : "N");
    }
}
