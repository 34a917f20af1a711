package org.throughline.web.oversight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.journey.Journey;
import org.throughline.journey.LateReasons;
import org.throughline.journey.LatenessFact.LateReasonGiven;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.Standing;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.web.journeys.Allocation;
import org.throughline.web.journeys.Profile;

/** One child as the lists show them, worked out for a day: rows of this module's tables. */
record Reckoned(
        PersonId person,
        String name,
        String knownBy,
        Optional<LocalDate> born,
        Standing standing,
        Optional<LocalDate> lastSeen,
        String worker,
        String team,
        List<Row> rows) {

    /** What the list of children holds of a child, by name, in the order of {@link #parts}. */
    static final List<String> FIELDS = List.of(
            "name",
            "identifier",
            "born",
            "in need since",
            "in need plan since",
            "protection plan since",
            "looked after since",
            "care leaver",
            "open",
            "last seen",
            "worker",
            "team");

    /** What the list of children holds of the child: two that hold the same are the same. */
    List<String> parts() {
        return Stream.of(
                        name,
                        knownBy,
                        born,
                        standing.inNeedSince(),
                        standing.needPlanSince(),
                        standing.protectionPlanSince(),
                        standing.lookedAfterSince(),
                        standing.careLeaver(),
                        standing.isOpen(),
                        lastSeen,
                        worker,
                        team)
                .map(part -> part instanceof Optional<?> day
                        ? day.map(Object::toString).orElse("-")
                        : part.toString())
                .toList();
    }

    private static final String ALREADY = "-infinity";
    private static final String NEVER = "infinity";

    /** The smallest step of a moment in PostgreSQL. */
    private static final Duration SMALLEST = Duration.of(1, ChronoUnit.MICROS);

    /**
     * One reading that a list or a figure can show. Two that are equal say the same.
     *
     * @param lateFrom the first moment at which what is open is late, as PostgreSQL writes it
     */
    record Row(
            String clock,
            String about,
            Optional<LocalDate> started,
            Optional<LocalDate> due,
            Optional<LocalDate> lastInTime,
            Optional<Instant> dueAt,
            Optional<LocalDate> done,
            String state,
            String why,
            String reason,
            String reasonWords,
            String lateFrom) {

        /** Everything that is kept of it, by name, in the order of {@link #parts}. */
        static final List<String> FIELDS = List.of(
                "clock",
                "what it is about",
                "begun",
                "due",
                "last day in time",
                "hour",
                "done",
                "state",
                "why it cannot be told",
                "reason",
                "words of the reason",
                "late from");

        List<String> parts() {
            return Stream.of(
                            Optional.of(clock),
                            Optional.of(about),
                            started,
                            due,
                            lastInTime,
                            dueAt,
                            done,
                            Optional.of(state),
                            Optional.of(why),
                            Optional.of(reason),
                            Optional.of(reasonWords),
                            Optional.of(lateFrom))
                    .map(part -> part.map(Object::toString).orElse("-"))
                    .toList();
        }
    }

    static Reckoned of(Journey journey, Profile profile, StatutoryClocks clocks, LocalDate day, ZoneId zone) {
        var allocation = profile.allocatedOn(day);
        var reasons = LateReasons.of(journey);
        return new Reckoned(
                journey.person(),
                profile.name(),
                profile.ids().isEmpty() ? "" : profile.ids().getFirst(),
                profile.born(),
                Standing.of(journey, day),
                lastSeen(journey, day),
                allocation.map(Allocation::worker).orElse(""),
                team(profile, allocation),
                clocks.read(journey, day).stream()
                        .flatMap(reading -> row(reading, reasons, zone).stream())
                        .toList());
    }

    /** The team of whoever carries the case; where nobody does, of whoever last worked with the child. */
    private static String team(Profile profile, Optional<Allocation> allocation) {
        return allocation
                .map(Allocation::team)
                .filter(team -> !team.isEmpty())
                .or(() -> profile.allocations().stream()
                        .map(Allocation::team)
                        .filter(team -> !team.isEmpty())
                        .findFirst())
                .orElse("");
    }

    private static Optional<LocalDate> lastSeen(Journey journey, LocalDate day) {
        return journey.facts(VisitMade.class).stream()
                .filter(visit -> visit.fact().seen() != Answer.NO)
                .map(Recorded::happened)
                .flatMap(happened -> happened.day().stream())
                .filter(seen -> !seen.isAfter(day))
                .max(LocalDate::compareTo);
    }

    /** A duty that fell away stands in the child's own record; no list and no figure asks for it. */
    private static Optional<Row> row(Reading reading, LateReasons reasons, ZoneId zone) {
        return switch (reading.state()) {
            case State.Running _ -> Optional.of(row(reading, reasons, "RUNNING", "", lateFrom(reading, zone)));
            case State.Overdue _ -> Optional.of(row(reading, reasons, "OVERDUE", "", ALREADY));
            case State.Met _ -> Optional.of(row(reading, reasons, "MET", "", NEVER));
            case State.MetLate _ -> Optional.of(row(reading, reasons, "MET_LATE", "", NEVER));
            case State.CannotTell(var why) -> Optional.of(row(reading, reasons, "CANNOT_TELL", why, NEVER));
            case State.Lapsed _ -> Optional.empty();
        };
    }

    /** After the hour of a clock in hours, else with the first day after the last that is in time. */
    private static String lateFrom(Reading reading, ZoneId zone) {
        return reading.dueAt()
                .map(due -> due.plus(SMALLEST))
                .or(() -> reading.lastInTime()
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()))
                .map(Instant::toString)
                .orElse(NEVER);
    }

    private static Row row(Reading reading, LateReasons reasons, String state, String why, String lateFrom) {
        var reason = state.equals("MET") || state.equals("CANNOT_TELL")
                ? Optional.<LateReasonGiven>empty()
                : reading.started()
                        .flatMap(day -> reasons.of(reading.clock().value(), day))
                        .map(Recorded::fact);
        return new Row(
                reading.clock().value(),
                reading.about(),
                reading.started(),
                reading.due(),
                reading.lastInTime(),
                reading.dueAt().map(it -> it.truncatedTo(ChronoUnit.MICROS)), // as it comes back
                reading.done(),
                state,
                why,
                reason.map(it -> it.reason().name()).orElse(""),
                reason.map(LateReasonGiven::words).orElse(""),
                lateFrom);
    }
}
