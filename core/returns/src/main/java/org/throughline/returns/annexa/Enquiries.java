package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Enquiry;
import org.throughline.journey.ProtectionFact.Conference;
import org.throughline.journey.ProtectionFact.ConferenceDecided;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.EnquiryConcluded;
import org.throughline.journey.ProtectionFact.EnquiryStarted;
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
        alone(all);
        for (var enquired : all) {
            if (Subject.runsOrEndedSince(over(enquired), child.sixMonthsAgo())) {
                rows.add(row(enquired, all));
            }
        }
    }

    /** Those that a file holds without the referral they belong to. */
    private void alone(List<Enquired> all) {
        for (var started : child.journey().facts(EnquiryStarted.class)) {
            boolean isAlone = child.belongsToNoReferral(started, started.fact().referral())
                    && all.stream()
                            .noneMatch(other ->
                                    other.enquiry().started().happened().equals(started.happened()));
            if (isAlone) {
                all.add(new Enquired(
                        new Enquiry(started, conference(started), conferenceNotRequired(started), When.UNDATED),
                        When.UNDATED));
            }
        }
    }

    private When conference(Recorded<EnquiryStarted> started) {
        return child.journey().facts(ConferenceHeld.class).stream()
                .filter(held -> held.fact().kind() == Conference.INITIAL
                        && held.line().equals(started.line())
                        && held.fact().about().equals(started.opens()))
                .map(Recorded::happened)
                .findFirst()
                .orElse(When.UNDATED);
    }

    private String conferenceNotRequired(Recorded<EnquiryStarted> started) {
        return child.journey().facts(EnquiryConcluded.class).stream()
                .filter(fact -> fact.line().equals(started.line())
                        && fact.fact().enquiry().equals(started.opens()))
                .map(fact -> fact.fact().conferenceNotRequired())
                .findFirst()
                .orElse("");
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
        return FrontDoor.yesNo(enquiry.conferenceNotRequired()).equals("Y")
                ? enquiry.started().happened()
                : of.caseOver();
    }

    private When concluded(Enquiry enquiry) {
        return child.journey().facts(EnquiryConcluded.class).stream()
                .filter(fact -> fact.line().equals(enquiry.started().line())
                        && fact.fact().enquiry().equals(enquiry.started().opens()))
                .map(Recorded::happened)
                .findFirst()
                .orElse(When.UNDATED);
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
        var said = FrontDoor.yesNo(enquiry.conferenceNotRequired());
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
